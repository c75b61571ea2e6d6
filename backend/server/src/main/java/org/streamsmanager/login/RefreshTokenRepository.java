package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class RefreshTokenRepository implements PanacheRepositoryBase<RefreshToken, String> {}
