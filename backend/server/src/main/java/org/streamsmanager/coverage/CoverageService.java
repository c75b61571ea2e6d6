package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.user.UserService;

/** The face of the coverage: who has time on which plan, and what follows from it. */
@ApplicationScoped
public class CoverageService {
    private final CoverageRepository coverage;
    private final CoverageEdits edits;
    private final Entitlements entitlements;
    private final PlanService plans;
    private final UserService users;
    private final Clock clock;

    CoverageService(
            CoverageRepository coverage,
            CoverageEdits edits,
            Entitlements entitlements,
            PlanService plans,
            UserService users,
            Clock clock) {
        this.coverage = coverage;
        this.edits = edits;
        this.entitlements = entitlements;
        this.plans = plans;
        this.users = users;
        this.clock = clock;
    }

    @Transactional
    public Optional<CoverageFacts> current(UUID userId) {
        return coverage.at(userId, clock.instant()).map(this::facts);
    }

    /** What counts, past and future, oldest first. */
    @Transactional
    public List<CoverageFacts> of(UUID userId) {
        return coverage.of(userId).stream().map(this::facts).toList();
    }

    /** Everything that was ever given, oldest first, with what was taken again. */
    @Transactional
    public List<CoverageRecord> history(UUID userId) {
        return coverage.everythingOf(userId).stream()
                .map(found -> new CoverageRecord(facts(found), found.revokedAt(), found.revokedCause()))
                .toList();
    }

    @Transactional
    public Entitlement entitlement(UUID userId) {
        return entitlements.of(users.require(userId), clock.instant());
    }

    /** One duration of the plan's price from {@code from}, for a person who was read in. */
    @Transactional
    public CoverageFacts grantImport(UUID userId, UUID planPriceId, Instant from, String cause) {
        users.lock(userId);
        PlanPriceFacts price = plans.requirePrice(planPriceId);
        CoverageStep.Give give = edits.situation(userId, clock.instant())
                .from(from, price.id(), price.duration(), CoverageSource.IMPORT, null);
        edits.carryOut(userId, List.of(give), cause);
        return facts(coverage.findById(give.id()));
    }

    /**
     * Time as a gift, where it first fits: so many days, or one duration of the plan when {@code days} is null. Without a
     * plan it is the one that the person has or had last, else the default plan.
     */
    @Transactional
    public Entitlement gift(UUID userId, Optional<UUID> planId, Integer days, String cause) {
        return fulfil(userId, new CoverageWish.Gift(planId, days), cause);
    }

    /** Active until then, not before now: what lies later is taken, what is missing is a gift. */
    @Transactional
    public Entitlement setEnd(UUID userId, Instant endsAt, String cause) {
        return fulfil(userId, new CoverageWish.EndAt(endsAt), cause);
    }

    /** Takes what is left of one interval. */
    @Transactional
    public Entitlement revoke(UUID userId, UUID coverageId, String cause) {
        return fulfil(userId, new CoverageWish.Revoke(coverageId), cause);
    }

    /** What a gift, an end or a revocation would do now. */
    @Transactional
    public CoverageOutlook outlook(UUID userId, CoverageWish wish) {
        CoverageSituation situation = edits.situation(userId, clock.instant());
        return edits.outlook(situation, edits.steps(situation, wish));
    }

    private Entitlement fulfil(UUID userId, CoverageWish wish, String cause) {
        users.lock(userId);
        CoverageSituation situation = edits.situation(userId, clock.instant());
        edits.carryOut(userId, edits.steps(situation, wish), cause);
        return entitlement(userId);
    }

    private CoverageFacts facts(Coverage found) {
        return CoverageFacts.from(found, plans.requirePrice(found.planPriceId()));
    }
}
