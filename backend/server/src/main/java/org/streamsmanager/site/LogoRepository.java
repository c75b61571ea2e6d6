package org.streamsmanager.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class LogoRepository implements PanacheRepositoryBase<Logo, Integer> {
    Optional<Logo> theOne() {
        return findByIdOptional(Logo.THE_ONE);
    }
}
