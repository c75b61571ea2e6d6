package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Refusal;

/** Turns a wish into the steps that fulfil it. */
@ApplicationScoped
class CoverageWishes {
    private static final Duration FARTHEST = Duration.ofDays(366L * 200);
    private final PlanService plans;

    CoverageWishes(PlanService plans) {
        this.plans = plans;
    }

    List<CoverageStep> steps(CoverageSituation situation, CoverageWish wish) {
        List<CoverageStep> steps = switch (wish) {
            case CoverageWish.Gift gift -> List.of(gift(situation, gift));
            case CoverageWish.EndAt end -> endAt(situation, end.endsAt());
            case CoverageWish.Revoke revoke -> List.of(revoke(situation, revoke.coverageId()));
        };
        boolean byDays = wish instanceof CoverageWish.Gift gift && gift.days() != null;
        requireNear(situation, steps, byDays ? "/days" : "/planId");
        return steps;
    }

    /** No time is given beyond two hundred years: it would be a slip of the pen. */
    static void requireNear(CoverageSituation situation, List<CoverageStep> steps, String pointer) {
        Instant limit = situation.now().plus(FARTHEST);
        for (CoverageStep step : steps) {
            if (step instanceof CoverageStep.Give give && give.endsAt().isAfter(limit)) {
                throw Refusal.at(CoverageProblem.COVERAGE_TOO_FAR, pointer);
            }
        }
    }

    private CoverageStep gift(CoverageSituation situation, CoverageWish.Gift gift) {
        PlanPriceFacts price = price(situation, gift.planId());
        return gift.days() == null
                ? situation.oneDuration(price, CoverageSource.GIFT, null)
                : situation.days(gift.days(), price.id(), CoverageSource.GIFT);
    }

    private List<CoverageStep> endAt(CoverageSituation situation, Instant end) {
        if (end.isBefore(situation.now())) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "/endsAt", "must not be in the past");
        }
        if (end.isAfter(situation.now().plus(FARTHEST))) {
            throw Refusal.at(CoverageProblem.COVERAGE_TOO_FAR, "/endsAt", "must be within two hundred years");
        }
        List<CoverageStep> steps = new ArrayList<>();
        situation.endingAfter(end).forEach(interval -> steps.add(CoverageStep.endAt(interval, end)));
        Instant last = situation.lastEnd();
        if (steps.isEmpty() && last.isBefore(end)) {
            UUID price = price(situation, Optional.empty()).id();
            steps.add(new CoverageStep.Give(Ids.next(), price, last, end, CoverageSource.GIFT, null, null));
        }
        return steps;
    }

    private static CoverageStep revoke(CoverageSituation situation, UUID coverageId) {
        CoverageFacts interval = situation.intervals().stream()
                .filter(one -> one.id().equals(coverageId))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CoverageProblem.UNKNOWN_COVERAGE));
        if (!interval.endsAt().isAfter(situation.now())) {
            throw Refusal.of(CoverageProblem.COVERAGE_OVER);
        }
        return CoverageStep.endAt(interval, situation.now());
    }

    private PlanPriceFacts price(CoverageSituation situation, Optional<UUID> planId) {
        return planId.map(plans::require)
                .map(PlanFacts::currentPriceId)
                .or(() -> situation.nearest().map(CoverageFacts::planPriceId))
                .map(plans::requirePrice)
                .orElseGet(() -> plans.requirePrice(plans.defaultPlan().currentPriceId()));
    }
}
