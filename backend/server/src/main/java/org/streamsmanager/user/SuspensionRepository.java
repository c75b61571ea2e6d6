package org.streamsmanager.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SuspensionRepository implements PanacheRepositoryBase<Suspension, UUID> {
    Optional<Suspension> openOf(UUID userId) {
        return find("userId = ?1 and liftedAt is null", userId).firstResultOptional();
    }

    List<Suspension> of(UUID userId) {
        return list("userId = ?1 order by since", userId);
    }

    /** Users whose suspension is over by its own end, in the order of their ids. */
    List<UUID> over(Instant now, int most) {
        return getEntityManager()
                .createQuery(
                        "select s.userId from Suspension s where s.liftedAt is null and s.until <= :now order by s.userId",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
