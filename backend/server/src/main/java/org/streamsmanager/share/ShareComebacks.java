package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
import org.streamsmanager.user.RemoteIdentity;

/** Invites people again to where they were, and sets going again what a media server refused. Callers hold the user. */
@ApplicationScoped
class ShareComebacks {
    private final ShareRepository shares;
    private final RemoteEffectRepository effects;
    private final ShareEffects planned;
    private final ShareService seats;
    private final ShareMoves moves;
    private final CoverageService coverage;
    private final IdentityService identities;

    ShareComebacks(
            ShareRepository shares,
            RemoteEffectRepository effects,
            ShareEffects planned,
            ShareService seats,
            ShareMoves moves,
            CoverageService coverage,
            IdentityService identities) {
        this.shares = shares;
        this.effects = effects;
        this.planned = planned;
        this.seats = seats;
        this.moves = moves;
        this.coverage = coverage;
        this.identities = identities;
    }

    /** As they were, to the same server; the id of the new access. Refused for whoever is not entitled. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID invite(UUID oldShareId) {
        Share old = shares.findById(oldShareId);
        if (!coverage.entitlement(old.userId()).entitled()) {
            throw Refusal.of(ShareProblem.NOT_ENTITLED);
        }
        return seats.reserveAndInvite(old.userId(), account(old), old.serverId(), old.wanted())
                .id();
    }

    /** An invitation that was refused is made anew, anything else is told once more; the id of the access then. */
    @Transactional(Transactional.TxType.MANDATORY)
    UUID again(UUID shareId) {
        boolean refused = effects.latestOf(shareId)
                .filter(last -> last.state() == EffectState.REFUSED)
                .isPresent();
        if (!refused) {
            return shareId;
        }
        Share share = shares.findById(shareId);
        if (share.life().endReason() != EndReason.REFUSED) {
            planned.settle(share);
            return shareId;
        }
        UUID invited = invite(shareId);
        moves.inherit(shareId, invited);
        return invited;
    }

    /** An address that was never proven was set free by the end: it is announced anew. */
    private UUID account(Share old) {
        IdentityFacts known = identities.get(old.identityId());
        return known.state() == IdentityState.CURRENT || known.state() == IdentityState.PENDING
                ? known.id()
                : identities
                        .attachPending(
                                old.userId(),
                                known.realm(),
                                new RemoteIdentity(known.remoteId(), known.uuid(), known.username(), known.email()))
                        .id();
    }
}
