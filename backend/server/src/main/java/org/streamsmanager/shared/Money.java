package org.streamsmanager.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/** An exact amount: integer minor units of an ISO 4217 currency. Unlike currencies never combine. */
public record Money(long minor, Currency currency) {
    public Money {
        Objects.requireNonNull(currency, "currency is null");
    }

    public static Money of(long minor, String currency) {
        return new Money(minor, Currency.getInstance(currency));
    }

    /** Reads {@code "12.50"}; more decimals than the currency has are refused with {@link ArithmeticException}. */
    public static Money parse(String amount, String currency) {
        Currency unit = Currency.getInstance(currency);
        BigDecimal exact = new BigDecimal(amount).setScale(unit.getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
        return new Money(exact.unscaledValue().longValueExact(), unit);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    /** The amount in major units, with exactly as many decimals as the currency has. */
    public String amount() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }
}
