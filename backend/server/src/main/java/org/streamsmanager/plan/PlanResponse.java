package org.streamsmanager.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.shared.NamedRef;

/** A plan; {@code deviceLimit} is null without a limit, {@code users} counts the people whose coverage runs now. */
public record PlanResponse(
        UUID id,
        String name,
        String description,
        MoneyJson price,
        PlanDuration duration,
        List<NamedRef> groups,
        List<NamedRef> targetServers,
        int streams,
        boolean downloads,
        boolean transcoding,
        @Nullable Integer deviceLimit,
        boolean isDefault,
        boolean isTrial,
        boolean active,
        int position,
        int users,
        int version) {}
