package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.payment.PaymentFields;
import org.streamsmanager.payment.PaymentLine;
import org.streamsmanager.payment.PaymentService;
import org.streamsmanager.payment.RecordPaymentRequest;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** The time that comes with an invitation: paid, or a gift. */
@ApplicationScoped
class InvitedTime {
    private static final String CAUSE = "invited";
    private static final Duration LONGEST = Duration.ofDays(36_600);
    private final CoverageService coverage;
    private final PaymentService payments;
    private final Clock clock;

    InvitedTime(CoverageService coverage, PaymentService payments, Clock clock) {
        this.coverage = coverage;
        this.payments = payments;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void give(UUID userId, PlanFacts plan, InviteOrder order) {
        if (order.permanent()) {
            return;
        }
        if (order.payment() == null) {
            coverage.gift(userId, Optional.of(plan.id()), null, CAUSE);
        } else {
            payments.record(payment(userId, plan.id(), order.payment()));
        }
        if (order.activeUntil() != null) {
            coverage.setEnd(userId, order.activeUntil(), CAUSE);
        }
    }

    /** Refused where the end lies in the past or beyond reason, or where permanent people would pay. */
    void check(InviteOrder order) {
        Instant end = order.activeUntil();
        if (order.permanent() && (end != null || order.payment() != null)) {
            throw Refusal.at(
                    CommonProblem.INVALID_VALUE,
                    end != null ? "/activeUntil" : "/payment",
                    "permanent users need no time");
        }
        Instant now = clock.instant();
        if (end != null && (!end.isAfter(now) || end.isAfter(now.plus(LONGEST)))) {
            throw Refusal.at(
                    CommonProblem.INVALID_VALUE, "/activeUntil", "must be in the future, within a hundred years");
        }
    }

    private static RecordPaymentRequest payment(UUID userId, UUID planId, PaymentFields fields) {
        PaymentLine line = new PaymentLine(userId, planId, 1, fields.amount(), fields.sequence(), null);
        return new RecordPaymentRequest(
                fields.transactionId(), fields.method(), fields.occurredAt(), fields.note(), null, List.of(line), null);
    }
}
