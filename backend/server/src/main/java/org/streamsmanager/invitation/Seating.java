package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.share.Placement;
import org.streamsmanager.share.PlacementService;
import org.streamsmanager.share.PlacementService.Wanted;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.share.ShareProblem;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.shared.Refusal;

/** Finds a server and holds a seat there, the next best one when somebody else was quicker. */
@ApplicationScoped
class Seating {
    private final PlacementService placements;
    private final ShareService shares;

    Seating(PlacementService placements, ShareService shares) {
        this.placements = placements;
        this.shares = shares;
    }

    /** Refused with the reason of every server when none is left. */
    @Transactional(Transactional.TxType.MANDATORY)
    ShareFacts seat(UUID identityId, UUID planId, Wanted wanted) {
        UUID server = find(planId, wanted);
        Optional<ShareFacts> share =
                shares.inviteIfSeatIsFree(wanted.userId(), identityId, server, placements.accessOfPlan(planId, server));
        return share.orElseGet(() -> seat(identityId, planId, wanted.butNot(server)));
    }

    /** Where that would be now; nothing is held. */
    UUID find(UUID planId, Wanted wanted) {
        Placement placement = placements.place(planId, wanted);
        return placement.chosen().orElseThrow(() -> refusal(placement, wanted.serverId() != null));
    }

    private static Refusal refusal(Placement placement, boolean named) {
        return Refusal.at(
                ShareProblem.NO_SERVER_FITS,
                named ? "/serverId" : "/planId",
                ShareProblem.NO_SERVER_FITS.title() + " " + placement.explanation());
    }
}
