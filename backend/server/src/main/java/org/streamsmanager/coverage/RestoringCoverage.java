package org.streamsmanager.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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

    /** All of it at once: what is written does not grow with the number of people. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void restore(List<RestoredCoverage> all, String cause) {
        List<Coverage> given = all.stream().map(one -> given(one, cause)).toList();
        coverage.persist(given);
        audit.recordEach(given.stream()
                .map(one -> Change.of("coverage", one.id(), "restored").because(cause))
                .toList());
    }

    private Coverage given(RestoredCoverage one, String cause) {
        CoverageStep.Give give = new CoverageStep.Give(
                Ids.next(), one.planPriceId(), one.startsAt(), one.endsAt(), one.source(), null, null);
        Coverage given = new Coverage(new Grant(one.userId(), give, one.cause()), clock.instant());
        if (one.revokedAt() != null) {
            given.revoke(cause, one.revokedAt());
        }
        return given;
    }
}
