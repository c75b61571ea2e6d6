package org.streamsmanager.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {
    Optional<User> open(UUID id) {
        return find("id = ?1 and closedAt is null", id).firstResultOptional();
    }

    Optional<User> openForUpdate(UUID id) {
        return find("id = ?1 and closedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
