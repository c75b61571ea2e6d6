package org.streamsmanager.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlanPriceRepository implements PanacheRepositoryBase<PlanPrice, UUID> {
    PlanPrice current(UUID planId) {
        return find("planId = ?1 and retiredAt is null", planId).singleResult();
    }

    /** Newest first. */
    List<PlanPrice> of(UUID planId) {
        return list("planId = ?1 order by validFrom desc, id desc", planId);
    }
}
