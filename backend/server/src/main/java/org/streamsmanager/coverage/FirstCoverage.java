package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.settings.SettingService;
import org.streamsmanager.settings.SiteSettings;

/** One duration of a plan for many people who were just read in: nobody has any time yet, and nobody a share. */
@ApplicationScoped
public class FirstCoverage {
    private final CoverageRepository coverage;
    private final PlanService plans;
    private final SettingService settings;
    private final AuditService audit;
    private final Clock clock;

    FirstCoverage(
            CoverageRepository coverage, PlanService plans, SettingService settings, AuditService audit, Clock clock) {
        this.coverage = coverage;
        this.plans = plans;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void give(Collection<UUID> newcomers, UUID planPriceId, String cause) {
        Instant now = clock.instant();
        PlanPriceFacts price = plans.requirePrice(planPriceId);
        ZoneId zone = ZoneId.of(settings.value(SiteSettings.GROUP).timeZone());
        List<Coverage> given = new ArrayList<>();
        for (UUID userId : newcomers) {
            CoverageStep.Give give = new CoverageSituation(userId, now, zone, false, List.of())
                    .from(now, price.id(), price.duration(), CoverageSource.IMPORT, null);
            given.add(new Coverage(new Grant(userId, give, cause), now));
        }
        coverage.persist(given);
        audit.recordEach(given.stream()
                .map(one -> Change.of(CoverageEdits.KIND, one.id(), "given")
                        .because(cause)
                        .to(values(one, price)))
                .toList());
    }

    private static Map<String, Object> values(Coverage given, PlanPriceFacts price) {
        return CoverageEdits.values(given, price.planName());
    }
}
