package org.streamsmanager.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.library.GroupUse;

/** Tells the libraries which groups are in plans. */
@ApplicationScoped
class PlanGroupUse implements GroupUse {
    private final PlanRepository plans;

    PlanGroupUse(PlanRepository plans) {
        this.plans = plans;
    }

    @Override
    @Transactional
    public Map<UUID, Integer> plansByGroup(Collection<UUID> groupIds) {
        return groupIds.isEmpty() ? Map.of() : plans.countByGroup(groupIds);
    }
}
