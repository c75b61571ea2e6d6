package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Ids;

/** Brings coverage back as another panel kept it, with what was revoked. */
@ApplicationScoped
public class RestoringCoverage {
    private final CoverageRepository coverage;
    private final AuditService audit;
    private final Clock clock;

    RestoringCoverage(CoverageRepository coverage, AuditService audit, Clock clock) {
        this.coverage = coverage;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void restore(UUID userId, List<RestoredCoverage> all, String cause) {
        Instant now = clock.instant();
        for (RestoredCoverage one : all) {
            CoverageStep.Give give = new CoverageStep.Give(
                    Ids.next(), one.planPriceId(), one.startsAt(), one.endsAt(), one.source(), null, null);
            Coverage given = new Coverage(new Grant(userId, give, one.cause()), now);
            if (one.revokedAt() != null) {
                given.revoke(cause, one.revokedAt());
            }
            coverage.persist(given);
            audit.record(Change.of("coverage", given.id(), "restored").because(cause));
        }
        coverage.flush();
    }
}
