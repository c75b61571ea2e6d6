package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.plan.PlanProblem;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Money;
import org.streamsmanager.shared.Refusal;

/** Checks what an operator typed, and makes payments of it that are not recorded yet. */
@ApplicationScoped
class PaymentDrafts {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration AHEAD = Duration.ofDays(1);
    private final PaymentRepository payments;
    private final PlanService plans;

    PaymentDrafts(PaymentRepository payments, PlanService plans) {
        this.payments = payments;
        this.plans = plans;
    }

    /** The price that is sold now; a retired plan is for people only who had it. */
    PlanPriceFacts price(CoverageSituation situation, UUID planId) {
        return price(situation, planId, "/planId");
    }

    PlanPriceFacts price(CoverageSituation situation, UUID planId, String pointer) {
        PlanFacts plan = plans.find(planId)
                .orElseThrow(() -> Refusal.at(CommonProblem.INVALID_VALUE, pointer, PlanProblem.UNKNOWN_PLAN.title()));
        boolean hadIt = situation.intervals().stream().anyMatch(i -> i.planId().equals(planId));
        if (!plan.active() && !hadIt) {
            throw Refusal.at(PaymentProblem.PLAN_RETIRED, pointer, PaymentProblem.PLAN_RETIRED.title());
        }
        return plans.requirePrice(plan.currentPriceId());
    }

    PaymentDraft of(CoverageSituation situation, PlanPriceFacts price, PaymentFields fields) {
        Money amount = Optional.ofNullable(fields.amount())
                .map(given -> given.toMoney("/payment/amount"))
                .orElse(price.price());
        return checked(
                new PaymentDraft(
                        Ids.next(),
                        situation.userId(),
                        price.id(),
                        amount,
                        fields.method(),
                        fields.transactionId().strip(),
                        Optional.ofNullable(fields.sequence()).orElse(1),
                        Optional.ofNullable(fields.occurredAt()).orElse(situation.now()),
                        Optional.ofNullable(fields.note()).orElse("")),
                situation.now(),
                "/payment");
    }

    PaymentDraft of(PricedLine priced, Money amount, RecordPaymentRequest request) {
        CoverageSituation situation = priced.situation();
        return checked(
                new PaymentDraft(
                        Ids.next(),
                        situation.userId(),
                        priced.price().id(),
                        amount,
                        request.method(),
                        request.transactionId().strip(),
                        priced.sequence(),
                        Optional.ofNullable(request.occurredAt()).orElse(situation.now()),
                        Optional.ofNullable(request.note()).orElse("")),
                situation.now(),
                "");
    }

    static void requireNear(Instant time, Instant now, String pointer) {
        if (time.isBefore(EARLIEST) || time.isAfter(now.plus(Duration.ofDays(3660)))) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, pointer, "must be between 2000 and ten years from now");
        }
    }

    /** The parts have one currency, and add up to the total when one is given. */
    static Money total(List<PaymentDraft> parts, MoneyJson declared) {
        Money first = parts.getFirst().amount();
        if (parts.stream().anyMatch(part -> !part.amount().currency().equals(first.currency()))) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "/lines", "must all be in one currency");
        }
        Money sum = parts.stream().map(PaymentDraft::amount).reduce(Money::plus).orElseThrow();
        if (declared != null && !declared.toMoney("/total").equals(sum)) {
            throw Refusal.at(
                    CommonProblem.INVALID_VALUE,
                    "/total",
                    "the lines add up to " + sum.amount() + " " + sum.currency());
        }
        return sum;
    }

    private PaymentDraft checked(PaymentDraft draft, Instant now, String below) {
        if (draft.occurredAt().isBefore(EARLIEST) || draft.occurredAt().isAfter(now.plus(AHEAD))) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, below + "/occurredAt", "must be between 2000 and tomorrow");
        }
        if (payments.known(draft.transactionId(), draft.sequence())) {
            throw Refusal.at(
                    PaymentProblem.DUPLICATE_TRANSACTION,
                    below + "/transactionId",
                    PaymentProblem.DUPLICATE_TRANSACTION.title());
        }
        return draft;
    }
}
