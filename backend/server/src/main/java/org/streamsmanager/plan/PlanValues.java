package org.streamsmanager.plan;

import java.util.Set;
import java.util.UUID;

/** Everything an operator says about a plan except its price; {@code deviceLimit} is null without a limit. */
record PlanValues(
        String name,
        String description,
        int streams,
        boolean downloads,
        boolean transcoding,
        Integer deviceLimit,
        boolean isDefault,
        boolean isTrial,
        boolean active,
        int position,
        Set<UUID> groupIds,
        Set<UUID> targetServerIds) {
    static final PlanValues NOTHING =
            new PlanValues("", "", 1, false, false, null, false, false, false, 0, Set.of(), Set.of());

    PlanValues {
        groupIds = Set.copyOf(groupIds);
        targetServerIds = Set.copyOf(targetServerIds);
    }

    PlanValues asDefault() {
        return new PlanValues(
                name,
                description,
                streams,
                downloads,
                transcoding,
                deviceLimit,
                true,
                isTrial,
                active,
                position,
                groupIds,
                targetServerIds);
    }
}
