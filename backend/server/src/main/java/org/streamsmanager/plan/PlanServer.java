package org.streamsmanager.plan;

import java.util.List;
import java.util.UUID;
import org.streamsmanager.shared.NamedRef;

/**
 * Whether a plan can be served by a server. {@code serves}: people who are there can have the plan; {@code takesNew}: new
 * ones can come. {@code hindrances} says why not; {@code missingGroups} are the groups of which it has no library.
 */
public record PlanServer(
        UUID serverId,
        String serverName,
        boolean serves,
        boolean takesNew,
        boolean target,
        int freeSeats,
        List<ServingHindrance> hindrances,
        List<NamedRef> missingGroups) {}
