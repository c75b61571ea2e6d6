package org.streamsmanager.payment;

import java.util.List;
import java.util.Optional;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.plan.PlanDuration;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.shared.Money;

/** A line of a payment with the price that it pays. */
record PricedLine(int index, PaymentLine line, CoverageSituation situation, PlanPriceFacts price) {
    /**
     * What each line amounts to: what it says, else its price. When there is a total and no line says anything, the total
     * is shared out in the ratio of the prices.
     */
    static List<Money> amounts(List<PricedLine> lines, MoneyJson declared) {
        Optional<Money> total = Optional.ofNullable(declared).map(money -> money.toMoney("/total"));
        return total.filter(whole -> lines.stream().allMatch(line -> line.takesShareOf(whole)))
                .map(whole -> whole.split(
                        lines.stream().map(line -> line.whole().minor()).toList()))
                .orElseGet(() -> lines.stream().map(PricedLine::amount).toList());
    }

    private boolean takesShareOf(Money total) {
        return line.amount() == null && price.price().currency().equals(total.currency());
    }

    private Money amount() {
        return Optional.ofNullable(line.amount())
                .map(given -> given.toMoney(pointer() + "/amount"))
                .orElse(whole());
    }

    private Money whole() {
        return new Money(
                Math.multiplyExact(price.price().minor(), periods()),
                price.price().currency());
    }

    PlanDuration duration() {
        return new PlanDuration(
                price.duration().unit(), Math.multiplyExact(price.duration().count(), periods()));
    }

    private int periods() {
        return Optional.ofNullable(line.periods()).orElse(1);
    }

    int sequence() {
        return Optional.ofNullable(line.sequence()).orElse(index + 1);
    }

    String pointer() {
        return "/lines/" + index;
    }
}
