package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageContinued;
import org.streamsmanager.shared.Money;
import org.streamsmanager.user.Merge;
import org.streamsmanager.user.MergeLine;
import org.streamsmanager.user.UserPart;

/** The payments of a user. The ledger stays as it was written; it is read together with that of the survivor. */
@ApplicationScoped
class PaymentsPart implements UserPart {
    private final PaymentRepository payments;
    private final PaymentCorrectionRepository corrections;
    private final Ledger ledger;

    PaymentsPart(PaymentRepository payments, PaymentCorrectionRepository corrections, Ledger ledger) {
        this.payments = payments;
        this.corrections = corrections;
        this.ledger = ledger;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        List<MergeLine> lines = new ArrayList<>();
        int count = payments.of(merge.closedId()).size();
        if (count > 0) {
            lines.add(MergeLine.of("payments-moved", count));
        }
        ledger.of(merge.closedId())
                .balances()
                .forEach(balance -> lines.add(MergeLine.of("balance-moved", Map.of("amount", text(balance)))));
        return lines;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        payments.of(merge.closedId()).forEach(payment -> payment.moveTo(merge.survivorId()));
        payments.flush();
    }

    /** What the rest of a paid interval was worth goes on with it, so that a cancellation still finds it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void goesOn(@Observes CoverageContinued event) {
        UUID before = event.from().userId();
        Optional.ofNullable(ledger.of(before).worth().get(event.from().id()))
                .map(paid -> Worth.rest(event.from(), paid, event.at()))
                .filter(rest -> rest.minor() > 0)
                .ifPresent(rest -> ledger.post(LedgerTransaction.moved(
                        event.survivorId(),
                        event.mergeId(),
                        List.of(new Worth(event.from().id(), rest)),
                        event.coverageId())));
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        return List.of(MergeLine.of("payments-kept", payments.of(userId).size()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        payments.of(userId).forEach(payment -> {
            payment.forgetNote();
            corrections.forgetCauses(payment.id());
        });
        payments.flush();
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of(
                "items",
                payments.of(userId).stream().map(PaymentsPart::exported).toList());
    }

    private static Map<String, Object> exported(Payment payment) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("amount", text(payment.amount()));
        values.put("net", text(payment.net()));
        values.put("method", payment.method());
        values.put("transactionId", payment.transactionId());
        values.put("occurredAt", payment.occurredAt());
        values.put("state", payment.state());
        values.put("note", payment.note());
        return values;
    }

    private static String text(Money money) {
        return money.amount() + " " + money.currency().getCurrencyCode();
    }
}
