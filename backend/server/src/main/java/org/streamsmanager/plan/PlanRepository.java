package org.streamsmanager.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    private static final Listing<Plan> IN_ORDER =
            Listing.of(Plan.class).ascending("position").ascending("name").ascending("id");
    private static final String BY_GROUP =
            "select g, count(p) from Plan p join p.groupIds g where g in (:groups) group by g";

    Page<Plan> inOrder(PageRequest request, Instant now) {
        return IN_ORDER.page(getEntityManager(), "from Plan", Map.of(), request, now);
    }

    Optional<Plan> byDefault() {
        return find("standard").firstResultOptional();
    }

    boolean nameTaken(String name, UUID by) {
        return count("lower(name) = lower(?1) and id <> ?2", name, by) > 0;
    }

    Map<UUID, Integer> countByGroup(Collection<UUID> groupIds) {
        return getEntityManager()
                .createQuery(BY_GROUP, Tuple.class)
                .setParameter("groups", groupIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> row.get(1, Long.class).intValue()));
    }

    /** A new price is a change of the plan, though of no column of it. */
    void raiseVersion(Plan plan) {
        getEntityManager().lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** One writer at a time: the default flag and the names concern all plans together. */
    void lockAll() {
        getEntityManager()
                .createNativeQuery("lock table plan in share row exclusive mode")
                .executeUpdate();
    }
}
