package org.streamsmanager.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class CoverageRepository implements PanacheRepositoryBase<Coverage, UUID> {
    private static final String SUSPENDED = "select exists (select 1 from suspension where user_id = :user"
            + " and lifted_at is null and since <= :now and (until is null or until > :now))";

    /** What counts, oldest first. */
    List<Coverage> of(UUID userId) {
        return list("userId = ?1 and revokedAt is null order by startsAt", userId);
    }

    List<Coverage> everythingOf(UUID userId) {
        return list("userId = ?1 order by startsAt, createdAt, id", userId);
    }

    Optional<Coverage> at(UUID userId, Instant time) {
        return find("userId = ?1 and revokedAt is null and startsAt <= ?2 and endsAt > ?2", userId, time)
                .firstResultOptional();
    }

    boolean overlaps(UUID userId, Instant from, Instant to) {
        return count("userId = ?1 and revokedAt is null and startsAt < ?3 and endsAt > ?2", userId, from, to) > 0;
    }

    boolean suspended(UUID userId, Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SUSPENDED, Boolean.class)
                .setParameter("user", userId)
                .setParameter("now", now)
                .getSingleResult();
    }
}
