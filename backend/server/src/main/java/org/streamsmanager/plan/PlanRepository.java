package org.streamsmanager.plan;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
    PanacheQuery<Plan> inOrder() {
        return findAll(Sort.by("position").and("name").and("id"));
    }

    Optional<Plan> byDefault() {
        return find("standard").firstResultOptional();
    }

    boolean nameTaken(String name, UUID by) {
        return count("lower(name) = lower(?1) and id <> ?2", name, by) > 0;
    }

    /** One writer at a time: the default flag and the names concern all plans together. */
    void lockAll() {
        getEntityManager()
                .createNativeQuery("lock table plan in share row exclusive mode")
                .executeUpdate();
    }
}
