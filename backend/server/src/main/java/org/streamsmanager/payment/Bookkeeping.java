package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.coverage.CoverageEdits;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Refusal;

/** Writes a proposal down: payment, coverage, ledger, audit, all in the caller's transaction. */
@ApplicationScoped
class Bookkeeping {
    private static final String KIND = "payment";
    private final PaymentRepository payments;
    private final CoverageEdits edits;
    private final Ledger ledger;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    Bookkeeping(
            PaymentRepository payments,
            CoverageEdits edits,
            Ledger ledger,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.payments = payments;
        this.edits = edits;
        this.ledger = ledger;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The person's row is locked by the caller. */
    void book(Proposal proposal, String cause) {
        proposal.payment().ifPresent(this::record);
        edits.carryOut(proposal.userId(), proposal.steps(), cause);
        proposal.moves().forEach(ledger::post);
    }

    private void record(PaymentDraft draft) {
        if (payments.known(draft.transactionId(), draft.sequence())) {
            throw Refusal.at(
                    PaymentProblem.DUPLICATE_TRANSACTION,
                    "/transactionId",
                    PaymentProblem.DUPLICATE_TRANSACTION.title());
        }
        Payment payment = new Payment(draft, actor.get().name(), clock.instant());
        payments.record(payment);
        audit.record(Change.of(KIND, payment.id(), "recorded").to(values(payment)));
    }

    static Map<String, Object> values(Payment payment) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("userId", payment.userId());
        values.put("amount", payment.amount().amount() + " " + payment.amount().currency());
        values.put("net", payment.net().amount() + " " + payment.net().currency());
        values.put("method", payment.method());
        values.put("transactionId", payment.transactionId());
        values.put("sequence", payment.sequence());
        values.put("occurredAt", payment.occurredAt());
        values.put("state", payment.state());
        return values;
    }
}
