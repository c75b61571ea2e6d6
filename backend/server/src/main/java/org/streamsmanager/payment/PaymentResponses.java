package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.user.UserFacts;
import org.streamsmanager.user.UserService;

/** Adds the names of people and plans to payments. */
@ApplicationScoped
class PaymentResponses {
    private final UserService users;
    private final PlanService plans;

    PaymentResponses(UserService users, PlanService plans) {
        this.users = users;
        this.plans = plans;
    }

    @Transactional
    PaymentResponse of(PaymentFacts payment) {
        return mapping(List.of(payment)).apply(payment);
    }

    /** Reads each name once for any number of payments. */
    @Transactional
    Function<PaymentFacts, PaymentResponse> mapping(Collection<PaymentFacts> payments) {
        List<UUID> people =
                payments.stream().map(PaymentFacts::userId).distinct().toList();
        Map<UUID, String> names =
                users.findAll(people).stream().collect(Collectors.toMap(UserFacts::id, UserFacts::displayName));
        Map<UUID, NamedRef> plansByPrice = new HashMap<>();
        payments.forEach(payment -> plansByPrice.computeIfAbsent(payment.planPriceId(), this::plan));
        return payment -> response(payment, names.get(payment.userId()), plansByPrice.get(payment.planPriceId()));
    }

    private NamedRef plan(UUID priceId) {
        PlanPriceFacts price = plans.requirePrice(priceId);
        return new NamedRef(price.planId(), price.planName());
    }

    private static PaymentResponse response(PaymentFacts payment, String userName, NamedRef plan) {
        return new PaymentResponse(
                payment.id(),
                payment.userId(),
                userName,
                plan,
                MoneyJson.from(payment.amount()),
                MoneyJson.from(payment.net()),
                payment.method(),
                payment.transactionId(),
                payment.sequence(),
                payment.occurredAt(),
                payment.note(),
                payment.state(),
                payment.recordedBy(),
                payment.createdAt(),
                payment.cancelledAt().orElse(null));
    }
}
