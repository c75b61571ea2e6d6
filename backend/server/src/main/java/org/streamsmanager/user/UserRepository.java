package org.streamsmanager.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {
    List<User> changeRequiredAfter(Instant at, UUID after, Instant until, int most) {
        return find(
                        "closedAt is null and changeRequiredAt <= ?3 and (changeRequiredAt > ?1"
                                + " or (changeRequiredAt = ?1 and id > ?2)) order by changeRequiredAt, id",
                        at,
                        after,
                        until)
                .page(0, most)
                .list();
    }

    Optional<User> open(UUID id) {
        return find("id = ?1 and closedAt is null", id).firstResultOptional();
    }

    List<User> openAmong(Collection<UUID> ids) {
        return list("id in ?1 and closedAt is null", ids);
    }

    /** Those of these ids that are anybody's already. */
    Set<UUID> idsAmong(Collection<UUID> ids) {
        return Set.copyOf(getEntityManager()
                .createQuery("select u.id from User u where u.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Closes a user; it points to the survivor, and so does everybody who was merged into it before. */
    void closeInto(UUID closedId, UUID survivorId, Instant now) {
        update("mergedInto = ?1 where mergedInto = ?2", survivorId, closedId);
        findById(closedId).mergedInto(survivorId, now);
    }

    /** The user, and whoever was merged into it. */
    List<User> withMerged(UUID id) {
        return list("id = ?1 or mergedInto = ?1", id);
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
