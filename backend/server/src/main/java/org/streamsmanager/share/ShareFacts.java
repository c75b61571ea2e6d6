package org.streamsmanager.share;

import java.time.Instant;
import java.util.UUID;

/**
 * What other modules may know of a share; {@code planId} is the plan that its libraries follow, null when none does;
 * {@code reducedAt} is null unless it gives less since then because time is over,
 * {@code lapsesAt} is until when a seat is held or an invitation waits.
 */
public record ShareFacts(
        UUID id,
        UUID userId,
        UUID serverId,
        UUID identityId,
        UUID planId,
        ShareState state,
        Access wanted,
        Instant invitedAt,
        Instant acceptedAt,
        Instant lapsesAt,
        Instant reducedAt,
        EndReason endReason) {
    static ShareFacts from(Share share) {
        return new ShareFacts(
                share.id(),
                share.userId(),
                share.serverId(),
                share.identityId(),
                share.planId(),
                share.state(),
                share.wanted(),
                share.life().invitedAt(),
                share.life().acceptedAt(),
                share.state() == ShareState.RESERVED
                        ? share.life().reservedUntil()
                        : share.life().lapsesAt(),
                share.reducedAt(),
                share.life().endReason());
    }

    public boolean live() {
        return state != ShareState.ENDED;
    }
}
