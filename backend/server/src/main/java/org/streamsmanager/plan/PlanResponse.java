package org.streamsmanager.plan;

import java.util.List;
import java.util.UUID;
import org.streamsmanager.http.MoneyJson;

/** A plan; {@code deviceLimit} is null without a limit, {@code users} counts the people whose coverage runs now. */
public record PlanResponse(
        UUID id,
        String name,
        String description,
        MoneyJson price,
        PlanDuration duration,
        List<Named> groups,
        List<Named> targetServers,
        int streams,
        boolean downloads,
        boolean transcoding,
        Integer deviceLimit,
        boolean isDefault,
        boolean isTrial,
        boolean active,
        int position,
        int users,
        int version) {
    /** A library group or a server. */
    public record Named(UUID id, String name) {}
}
