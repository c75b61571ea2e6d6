package org.streamsmanager.share;

import java.time.Instant;
import java.util.UUID;

/** What other modules may know of a share. */
public record ShareFacts(
        UUID id,
        UUID userId,
        UUID serverId,
        UUID identityId,
        ShareState state,
        Access wanted,
        Instant invitedAt,
        Instant acceptedAt,
        EndReason endReason) {
    static ShareFacts from(Share share) {
        return new ShareFacts(
                share.id(),
                share.userId(),
                share.serverId(),
                share.identityId(),
                share.state(),
                share.wanted(),
                share.invitedAt(),
                share.acceptedAt(),
                share.endReason());
    }
}
