package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RoleRepository implements PanacheRepositoryBase<Role, UUID> {
    List<Role> all() {
        return list("order by builtIn desc, name");
    }

    /** Holds the role: who is in it does not change until the transaction ends. */
    Role locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Role> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
