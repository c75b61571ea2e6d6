package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.plan.PlanFacts;

/** The time that comes with an invitation. */
@ApplicationScoped
class InvitedTime {
    private final CoverageService coverage;
    private final Clock clock;

    InvitedTime(CoverageService coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void give(UUID userId, PlanFacts plan, InviteOrder order) {
        if (!order.permanent()) {
            coverage.grantImport(userId, plan.currentPriceId(), clock.instant(), "invited");
        }
    }
}
