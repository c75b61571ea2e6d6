package org.streamsmanager.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {
    Optional<User> open(UUID id) {
        return find("id = ?1 and closedAt is null", id).firstResultOptional();
    }

    List<User> openAmong(Collection<UUID> ids) {
        return list("id in ?1 and closedAt is null", ids);
    }

    Optional<User> openForUpdate(UUID id) {
        return find("id = ?1 and closedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    void holdAll(Collection<UUID> ids) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select id from app_user where id = any(:ids) order by id for update", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
