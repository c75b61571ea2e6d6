package org.streamsmanager.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.payment.PaymentFacts;
import org.streamsmanager.payment.PaymentService;
import org.streamsmanager.payment.PaymentState;
import org.streamsmanager.plan.PlanService;

/** What a customer may see of their payments. */
@ApplicationScoped
class MyPaymentsService {
    private final PaymentService payments;
    private final PlanService plans;

    MyPaymentsService(PaymentService payments, PlanService plans) {
        this.payments = payments;
        this.plans = plans;
    }

    @Transactional
    List<MyPaymentResponse> of(UUID userId) {
        return payments.of(userId).stream().map(this::mine).toList();
    }

    private MyPaymentResponse mine(PaymentFacts payment) {
        boolean cancelled = payment.state() == PaymentState.CANCELLED;
        return new MyPaymentResponse(
                payment.id(),
                plans.requirePrice(payment.planPriceId()).planName(),
                MoneyJson.from(cancelled ? payment.amount() : payment.net()),
                payment.method(),
                payment.occurredAt(),
                payment.state());
    }
}
