package org.streamsmanager.invitation;

import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.share.PlacementService.Wanted;

/** What a re-invite shall look to; {@code serverId} and {@code locationId} are null when the placement decides. */
public record ReinviteWish(Optional<String> address, UUID serverId, UUID locationId) {
    public static final ReinviteWish NONE = new ReinviteWish(Optional.empty(), null, null);

    Wanted wanted(UUID userId) {
        return Wanted.of(userId, serverId, locationId);
    }
}
