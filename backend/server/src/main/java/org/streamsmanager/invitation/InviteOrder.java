package org.streamsmanager.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.payment.PaymentFields;
import org.streamsmanager.share.PlacementService.Wanted;

/** Whom to invite, and how; what may be absent and is not wrapped may be null. */
record InviteOrder(
        InvitationKind kind,
        String address,
        Optional<String> displayName,
        Optional<UUID> planId,
        UUID serverId,
        UUID locationId,
        boolean permanent,
        Instant activeUntil,
        PaymentFields payment) {
    Wanted wanted(UUID userId) {
        return Wanted.of(userId, serverId, locationId);
    }

    /** What stands before the at sign, when nobody gave a name. */
    String name() {
        int at = address.indexOf('@');
        return displayName.orElse(at > 0 ? address.substring(0, at) : address);
    }
}
