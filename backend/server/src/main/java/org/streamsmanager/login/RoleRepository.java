package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoleRepository implements PanacheRepositoryBase<Role, UUID> {
    Optional<Role> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
