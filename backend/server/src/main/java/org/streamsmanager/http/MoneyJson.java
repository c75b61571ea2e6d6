package org.streamsmanager.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Money;
import org.streamsmanager.shared.Refusal;

/** Money as it travels: major units with a dot ({@code "12.50"}) and an ISO 4217 code. */
public record MoneyJson(
        @NotNull @Pattern(regexp = "\\d{1,12}(\\.\\d{1,4})?", message = "must be an amount such as 12.50")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as EUR")
        String currency) {
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .filter(unit -> unit.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    public static MoneyJson from(Money money) {
        return new MoneyJson(money.amount(), money.currency().getCurrencyCode());
    }

    /** Refused below {@code pointer} when the currency is unknown or has fewer decimals than the amount. */
    public Money toMoney(String pointer) {
        if (!CODES.contains(currency)) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, pointer + "/currency", "is not a currency in use");
        }
        try {
            return Money.parse(amount, currency);
        } catch (ArithmeticException tooExact) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, pointer + "/amount", "has more decimals than " + currency);
        }
    }
}
