package org.streamsmanager.share;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.share.PlacementService.Wanted;

/**
 * Who is to be placed, with which plan, and what is preferred. Without a user it is somebody new; without a plan it is the
 * one that the user has now.
 */
public record PlacementRequest(
        @Nullable UUID userId,
        @Nullable UUID planId,
        @Nullable UUID serverId,
        @Nullable UUID locationId) {
    Wanted wanted() {
        return Wanted.of(userId, serverId, locationId);
    }
}
