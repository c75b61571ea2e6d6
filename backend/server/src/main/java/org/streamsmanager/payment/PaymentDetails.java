package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.streamsmanager.shared.Money;

/** Reads everything that hangs on one payment. */
@ApplicationScoped
class PaymentDetails {
    private final PaymentService payments;
    private final PaymentRepository repository;
    private final PaymentCorrectionRepository corrections;
    private final PaymentResponses responses;
    private final CoverageReadings coverage;
    private final Ledger ledger;

    PaymentDetails(
            PaymentService payments,
            PaymentRepository repository,
            PaymentCorrectionRepository corrections,
            PaymentResponses responses,
            CoverageReadings coverage,
            Ledger ledger) {
        this.payments = payments;
        this.repository = repository;
        this.corrections = corrections;
        this.responses = responses;
        this.coverage = coverage;
        this.ledger = ledger;
    }

    @Transactional
    PaymentDetail of(UUID id) {
        PaymentFacts payment = payments.require(id);
        LedgerView entries = ledger.of(payment.userId());
        List<PaymentFacts> siblings = repository.sameTransaction(payment.transactionId()).stream()
                .map(PaymentFacts::from)
                .filter(other -> !other.id().equals(id))
                .toList();
        Function<PaymentFacts, PaymentResponse> mapping = responses.mapping(siblings);
        List<PaymentCorrection> corrected = corrections.of(id);
        return new PaymentDetail(
                responses.of(payment),
                coverage.intervals(payment.userId(), entries.worth()).stream()
                        .filter(interval -> id.equals(interval.sourceId()))
                        .toList(),
                siblings.stream().map(mapping).toList(),
                corrected.stream().map(one -> correction(one, payment)).toList(),
                entries(entries, id, corrected));
    }

    private static List<PaymentDetail.Entry> entries(LedgerView ledger, UUID id, List<PaymentCorrection> corrected) {
        List<UUID> causes = corrected.stream().map(PaymentCorrection::id).toList();
        return ledger.entries().stream()
                .filter(entry -> entry.causeId().equals(id) || causes.contains(entry.causeId()))
                .map(entry -> new PaymentDetail.Entry(
                        entry.account(),
                        entry.causeKind(),
                        PaymentDetail.Amount.from(entry.amount()),
                        entry.createdAt()))
                .toList();
    }

    private static PaymentDetail.Correction correction(PaymentCorrection one, PaymentFacts payment) {
        Money change = new Money(one.changeMinor(), payment.amount().currency());
        return new PaymentDetail.Correction(
                one.id(),
                one.kind(),
                PaymentDetail.Amount.from(change),
                one.cause(),
                one.correctedBy(),
                one.correctedAt());
    }
}
