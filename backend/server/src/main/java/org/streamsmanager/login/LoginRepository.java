package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Normal;

@ApplicationScoped
class LoginRepository implements PanacheRepositoryBase<Login, UUID> {
    Optional<Login> byEmail(String email) {
        return find("emailNorm", Normal.of(email)).firstResultOptional();
    }

    Optional<Login> ofUser(UUID userId) {
        return find("userId", userId).firstResultOptional();
    }
}
