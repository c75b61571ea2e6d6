package org.streamsmanager.user;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything of {@code closedId} goes to {@code survivorId}. {@code choices} answers the questions that the parts ask;
 * {@code droppedIdentities} are the accounts that are not used any more; {@code freedIdentities} are those among them
 * that are not retired, because the survivor is to come with them anew.
 */
public record Merge(
        UUID id,
        UUID survivorId,
        UUID closedId,
        Map<String, UUID> choices,
        Set<UUID> droppedIdentities,
        Set<UUID> freedIdentities,
        Instant at) {
    public static final String CAUSE = "users were merged";
}
