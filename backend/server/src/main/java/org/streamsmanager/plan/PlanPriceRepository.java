package org.streamsmanager.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PlanPriceRepository implements PanacheRepositoryBase<PlanPrice, UUID> {
    PlanPrice current(UUID planId) {
        return find("planId = ?1 and retiredAt is null", planId).singleResult();
    }
}
