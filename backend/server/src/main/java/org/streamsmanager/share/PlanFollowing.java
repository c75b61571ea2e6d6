package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageChanged;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.user.UserService;

/**
 * Lets shares follow the plan that covers their user. A renewal of the same plan changes nothing, so that libraries given
 * by hand stay; a server that serves the new plan in part only is kept, and the operator is told.
 */
@ApplicationScoped
class PlanFollowing {
    private static final String NOT_SERVED = "plan-not-served-by-server";
    private final ShareRepository shares;
    private final ShareChangeService changes;
    private final PlacementService placements;
    private final CoverageService coverage;
    private final ServerService servers;
    private final UserService users;
    private final NoticeService notices;
    private final Jobs jobs;
    private final Clock clock;

    PlanFollowing(
            ShareRepository shares,
            ShareChangeService changes,
            PlacementService placements,
            CoverageService coverage,
            ServerService servers,
            UserService users,
            NoticeService notices,
            Jobs jobs,
            Clock clock) {
        this.shares = shares;
        this.changes = changes;
        this.placements = placements;
        this.coverage = coverage;
        this.servers = servers;
        this.users = users;
        this.notices = notices;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void coverageChanged(@Observes CoverageChanged changed) {
        if (!behind(changed.userId()).isEmpty()) {
            jobs.enqueue(FollowPlanJob.KEY, new FollowPlanJob.Payload(changed.userId()));
        }
    }

    /** Plans one job for each user whose running coverage is of another plan than their share. */
    @Transactional
    int planAll() {
        List<UUID> all = shares.usersOfOtherPlans(clock.instant());
        all.forEach(user -> jobs.enqueue(FollowPlanJob.KEY, new FollowPlanJob.Payload(user)));
        return all.size();
    }

    /** How many shares have another wish now. */
    @Transactional
    int follow(UUID userId) {
        users.lockIfThere(userId);
        List<Share> behind = behind(userId);
        behind.forEach(this::follow);
        return behind.size();
    }

    /** Live shares of an entitled user that are suspended, or follow another plan than the one that runs. */
    private List<Share> behind(UUID userId) {
        List<Share> live = shares.liveOf(userId);
        if (live.isEmpty()) {
            return List.of();
        }
        Entitlement now = coverage.entitlement(userId);
        return now.entitled() && now.planId() != null
                ? live.stream()
                        .filter(share -> share.state() == ShareState.SUSPENDED
                                || !now.planId().equals(share.planId()))
                        .toList()
                : List.of();
    }

    private void follow(Share share) {
        UUID planId = coverage.entitlement(share.userId()).planId();
        changes.reinstate(share.id(), "entitled again");
        if (planId.equals(share.planId())) {
            return;
        }
        ServerFacts server = servers.require(share.serverId());
        Placement placement = placements.place(share.userId());
        changes.wantWhole(share.id(), planId, share.reducedAt() == null ? "another plan" : "active again");
        if (placement.chosen().filter(share.serverId()::equals).isPresent()) {
            notices.settle(NOT_SERVED, share.id());
        } else {
            notices.open(
                    NOT_SERVED,
                    Severity.WARNING,
                    users.require(share.userId()).displayName(),
                    share.id(),
                    Map.of("server", server.name(), "why", placement.explanation()));
        }
    }
}
