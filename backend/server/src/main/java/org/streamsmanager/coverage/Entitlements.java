package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.user.UserFacts;

/** Computes what a user is entitled to. Runs in the caller's transaction. */
@ApplicationScoped
class Entitlements {
    private final CoverageRepository coverage;
    private final PlanService plans;

    Entitlements(CoverageRepository coverage, PlanService plans) {
        this.coverage = coverage;
        this.plans = plans;
    }

    Entitlement of(UserFacts user, Instant now) {
        List<Coverage> all = coverage.of(user.id());
        CoverageTimeline timeline = CoverageTimeline.of(all);
        boolean suspended = coverage.suspended(user.id(), now);
        boolean covered = timeline.covers(now);
        return new Entitlement(
                user.permanent() || covered,
                suspended,
                user.permanent(),
                user.permanent() ? null : timeline.until(now).orElse(null),
                planId(all, user.permanent(), now),
                standing(suspended, user.permanent(), timeline, now));
    }

    private static Standing standing(boolean suspended, boolean permanent, CoverageTimeline timeline, Instant now) {
        if (suspended) {
            return Standing.SUSPENDED;
        }
        if (permanent) {
            return Standing.PERMANENT;
        }
        if (timeline.covers(now)) {
            return Standing.ACTIVE;
        }
        return timeline.over(now) ? Standing.EXPIRED : Standing.NO_COVERAGE;
    }

    private UUID planId(List<Coverage> all, boolean permanent, Instant now) {
        return all.stream()
                .filter(c -> !c.startsAt().isAfter(now) && c.endsAt().isAfter(now))
                .findFirst()
                .map(c -> plans.requirePrice(c.planPriceId()).planId())
                .orElseGet(() -> permanent ? defaultPlanId() : null);
    }

    private UUID defaultPlanId() {
        return plans.findDefault().map(PlanFacts::id).orElse(null);
    }
}
