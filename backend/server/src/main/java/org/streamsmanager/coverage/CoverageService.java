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
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/** The face of the coverage: who has time on which plan, and what follows from it. */
@ApplicationScoped
public class CoverageService {
    private static final String KIND = "coverage";
    private final CoverageRepository coverage;
    private final Entitlements entitlements;
    private final PlanService plans;
    private final UserService users;
    private final SettingService settings;
    private final AuditService audit;
    private final Event<CoverageChanged> changed;
    private final Clock clock;

    CoverageService(
            CoverageRepository coverage,
            Entitlements entitlements,
            PlanService plans,
            UserService users,
            SettingService settings,
            AuditService audit,
            Event<CoverageChanged> changed,
            Clock clock) {
        this.coverage = coverage;
        this.entitlements = entitlements;
        this.plans = plans;
        this.users = users;
        this.settings = settings;
        this.audit = audit;
        this.changed = changed;
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

    @Transactional
    public Entitlement entitlement(UUID userId) {
        return entitlements.of(users.require(userId), clock.instant());
    }

    /** One duration of the plan's price from {@code from}, for a person who was read in. */
    @Transactional
    public CoverageFacts grantImport(UUID userId, UUID planPriceId, Instant from, String cause) {
        users.lock(userId);
        PlanPriceFacts price = plans.requirePrice(planPriceId);
        ZoneId zone = ZoneId.of(settings.value(SiteSettings.GROUP).timeZone());
        Instant end = new BillingPeriods(from, zone, price.duration()).end(1);
        return give(new Grant(userId, planPriceId, from, end, CoverageSource.IMPORT, cause), price);
    }

    private CoverageFacts give(Grant grant, PlanPriceFacts price) {
        if (coverage.overlaps(grant.userId(), grant.startsAt(), grant.endsAt())) {
            throw Refusal.of(CoverageProblem.COVERAGE_OVERLAPS);
        }
        Coverage given = new Coverage(grant, clock.instant());
        coverage.persistAndFlush(given);
        audit.record(Change.of(KIND, given.id(), "given").because(grant.cause()).to(values(grant, price)));
        changed.fire(new CoverageChanged(grant.userId()));
        return CoverageFacts.from(given, price);
    }

    private CoverageFacts facts(Coverage found) {
        return CoverageFacts.from(found, plans.requirePrice(found.planPriceId()));
    }

    private static Map<String, Object> values(Grant grant, PlanPriceFacts price) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("userId", grant.userId());
        values.put("plan", price.planName());
        values.put("startsAt", grant.startsAt());
        values.put("endsAt", grant.endsAt());
        values.put("source", grant.source());
        return values;
    }
}
