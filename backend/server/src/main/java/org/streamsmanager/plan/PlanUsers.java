package org.streamsmanager.plan;

import java.util.Map;
import java.util.UUID;

/** Port: how many users have each plan now; a plan without users may be absent. */
public interface PlanUsers {
    Map<UUID, Integer> countByPlan();
}
