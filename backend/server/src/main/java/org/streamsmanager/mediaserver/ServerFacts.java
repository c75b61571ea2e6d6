package org.streamsmanager.mediaserver;

import java.util.UUID;

/**
 * What other modules may know of a server. {@code plexAccountId} is null when the server is detached, {@code locationId}
 * and {@code locationName} when no place was chosen.
 */
public record ServerFacts(
        UUID id,
        String name,
        String platform,
        String machineId,
        UUID plexAccountId,
        boolean attached,
        boolean enabled,
        boolean allowsNew,
        boolean allowsTrials,
        int maxUsers,
        int seatsTaken,
        UUID locationId,
        String locationName,
        ServerCapabilities capabilities) {
    public int freeSeats() {
        return Math.max(0, maxUsers - seatsTaken);
    }
}
