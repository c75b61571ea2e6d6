package org.streamsmanager.invitation;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How to put a user on a server again. Without an {@code address} it is their account, without a {@code serverId} the
 * placement decides; {@code cause} is for the audit.
 */
public record ReinviteRequest(
        @Nullable @Size(max = 254) String address,
        @Nullable UUID serverId,
        @Nullable UUID locationId,
        @Nullable @Size(max = 500) String cause) {
    ReinviteWish toWish() {
        return new ReinviteWish(
                Optional.ofNullable(address).map(String::strip).filter(text -> !text.isEmpty()), serverId, locationId);
    }
}
