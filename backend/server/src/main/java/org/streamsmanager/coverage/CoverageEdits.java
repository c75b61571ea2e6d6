package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** The one place in which coverage changes: says beforehand what steps would do, and carries them out. */
@ApplicationScoped
public class CoverageEdits {
    static final String KIND = "coverage";
    private static final String NO_OVERLAP = "coverage_never_overlaps";
    private final CoverageRepository coverage;
    private final CoverageWishes wishes;
    private final PlanService plans;
    private final UserService users;
    private final SettingService settings;
    private final AuditService audit;
    private final Event<CoverageChanged> changed;
    private final Clock clock;

    CoverageEdits(
            CoverageRepository coverage,
            CoverageWishes wishes,
            PlanService plans,
            UserService users,
            SettingService settings,
            AuditService audit,
            Event<CoverageChanged> changed,
            Clock clock) {
        this.coverage = coverage;
        this.wishes = wishes;
        this.plans = plans;
        this.users = users;
        this.settings = settings;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    /** The person's coverage, seen from {@code at}. */
    @Transactional
    public CoverageSituation situation(UUID userId, Instant at) {
        UserFacts user = users.require(userId);
        ZoneId zone = ZoneId.of(settings.value(SiteSettings.GROUP).timeZone());
        List<CoverageFacts> intervals = coverage.of(userId).stream()
                .map(found -> CoverageFacts.from(found, plans.requirePrice(found.planPriceId())))
                .toList();
        return new CoverageSituation(userId, at, zone, user.permanent(), intervals);
    }

    @Transactional
    public List<CoverageStep> steps(CoverageSituation situation, CoverageWish wish) {
        return wishes.steps(situation, wish);
    }

    /** What the steps would do; refused when the time that they give overlaps. */
    @Transactional
    public CoverageOutlook outlook(CoverageSituation situation, List<CoverageStep> steps) {
        CoverageWishes.requireNear(situation, steps, "/planId");
        return new CoverageForecast(situation, plans::requirePrice).after(steps);
    }

    /** Carries the steps out in their order; the person's row is locked by the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void carryOut(UUID userId, List<CoverageStep> steps, String cause) {
        for (CoverageStep step : steps) {
            switch (step) {
                case CoverageStep.Cut cut -> cut(userId, cut, cause);
                case CoverageStep.Revoke revoke -> revoke(userId, revoke.coverageId(), cause);
                case CoverageStep.Give give -> give(new Grant(userId, give, cause));
            }
        }
        if (!steps.isEmpty()) {
            changed.fire(new CoverageChanged(userId));
        }
    }

    private void cut(UUID userId, CoverageStep.Cut cut, String cause) {
        Coverage found = own(userId, cut.coverageId());
        Map<String, Object> before = values(found);
        found.cut(cut.endsAt(), cause, clock.instant());
        coverage.flush();
        audit.record(
                Change.of(KIND, found.id(), "cut").because(cause).from(before).to(values(found)));
    }

    private void revoke(UUID userId, UUID coverageId, String cause) {
        Coverage found = own(userId, coverageId);
        found.revoke(cause, clock.instant());
        coverage.flush();
        audit.record(Change.of(KIND, coverageId, "revoked").because(cause).from(values(found)));
    }

    private void give(Grant grant) {
        if (coverage.overlaps(
                grant.userId(), grant.give().startsAt(), grant.give().endsAt())) {
            throw Refusal.of(CoverageProblem.COVERAGE_OVERLAPS);
        }
        Coverage given = new Coverage(grant, clock.instant());
        try {
            coverage.persistAndFlush(given);
        } catch (ConstraintViolationException overlap) {
            throw NO_OVERLAP.equals(overlap.getConstraintName())
                    ? Refusal.of(CoverageProblem.COVERAGE_OVERLAPS)
                    : overlap;
        }
        audit.record(Change.of(KIND, given.id(), "given").because(grant.cause()).to(values(given)));
    }

    private Coverage own(UUID userId, UUID coverageId) {
        return coverage.of(userId).stream()
                .filter(one -> one.id().equals(coverageId))
                .findFirst()
                .orElseThrow(() -> Refusal.of(CoverageProblem.UNKNOWN_COVERAGE));
    }

    private Map<String, Object> values(Coverage found) {
        return values(found, plans.requirePrice(found.planPriceId()).planName());
    }

    static Map<String, Object> values(Coverage found, String planName) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("userId", found.userId());
        values.put("plan", planName);
        values.put("startsAt", found.startsAt());
        values.put("endsAt", found.endsAt());
        values.put("source", found.source());
        return values;
    }
}
