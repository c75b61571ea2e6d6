package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.streamsmanager.plan.PlanUsers;

/** Counts the people whose running coverage is on a plan. */
@ApplicationScoped
class CoveredPlanUsers implements PlanUsers {
    private static final String COUNT = "select p.plan_id, count(*) from coverage c"
            + " join plan_price p on p.id = c.plan_price_id where c.revoked_at is null"
            + " and c.starts_at <= :now and c.ends_at > :now group by p.plan_id";
    private final EntityManager entities;
    private final Clock clock;

    CoveredPlanUsers(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Map<UUID, Integer> countByPlan() {
        return entities.unwrap(Session.class)
                .createNativeQuery(COUNT, Tuple.class)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> row.get(1, Number.class).intValue()));
    }
}
