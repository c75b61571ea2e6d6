package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageRecord;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.shared.Money;

/** Reads a person's time together with what it cost. */
@ApplicationScoped
class CoverageReadings {
    private final CoverageService coverage;
    private final Ledger ledger;

    CoverageReadings(CoverageService coverage, Ledger ledger) {
        this.coverage = coverage;
        this.ledger = ledger;
    }

    @Transactional
    CoverageResponse of(UUID userId) {
        Entitlement entitlement = coverage.entitlement(userId);
        LedgerView entries = ledger.of(userId);
        return new CoverageResponse(
                entitlement.standing(),
                entitlement.until(),
                entries.balances().stream().map(PaymentDetail.Amount::from).toList(),
                intervals(userId, entries.worth()));
    }

    List<CoverageResponse.Interval> intervals(UUID userId, Map<UUID, Money> worth) {
        return coverage.history(userId).stream()
                .map(record -> interval(
                        record, Optional.ofNullable(worth.get(record.facts().id()))))
                .toList();
    }

    private static CoverageResponse.Interval interval(CoverageRecord record, Optional<Money> worth) {
        CoverageFacts facts = record.facts();
        return new CoverageResponse.Interval(
                facts.id(),
                facts.planId(),
                facts.planName(),
                facts.startsAt(),
                facts.endsAt(),
                facts.grantedUntil(),
                facts.source(),
                facts.sourceId().orElse(null),
                facts.cause(),
                facts.cutCause().orElse(null),
                record.revokedAt().orElse(null),
                record.revokedCause().orElse(null),
                worth.map(MoneyJson::from).orElse(null));
    }
}
