package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.user.UserReinstated;
import org.streamsmanager.user.UserSuspended;

/** Takes access away while a user is suspended. Whoever is not covered when it is lifted gets it with the next coverage. */
@ApplicationScoped
class SuspensionFollowing {
    private final ShareRepository shares;
    private final ShareChangeService changes;
    private final CoverageService coverage;

    SuspensionFollowing(ShareRepository shares, ShareChangeService changes, CoverageService coverage) {
        this.shares = shares;
        this.changes = changes;
        this.coverage = coverage;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void suspended(@Observes UserSuspended event) {
        shares.liveOf(event.userId()).forEach(share -> changes.suspend(share.id(), event.cause()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void reinstated(@Observes UserReinstated event) {
        if (coverage.entitlement(event.userId()).entitled()) {
            shares.liveOf(event.userId()).forEach(share -> changes.reinstate(share.id(), event.cause()));
        }
    }
}
