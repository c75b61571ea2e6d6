package org.streamsmanager.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
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

    /**
     * Parts in the ratio of the weights, each less than one minor unit from its exact share, that add up to exactly this
     * amount. Where all weights are zero the parts are equal.
     */
    public List<Money> split(List<Long> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("cannot split by " + weights);
        }
        BigInteger whole = sum(weights);
        return whole.signum() == 0 ? split(Collections.nCopies(weights.size(), 1L)) : split(weights, whole);
    }

    private List<Money> split(List<Long> weights, BigInteger whole) {
        List<Money> parts = new ArrayList<>();
        BigInteger upTo = BigInteger.ZERO;
        long given = 0;
        for (long weight : weights) {
            upTo = upTo.add(BigInteger.valueOf(weight));
            long next = BigInteger.valueOf(minor).multiply(upTo).divide(whole).longValueExact();
            parts.add(new Money(next - given, currency));
            given = next;
        }
        return List.copyOf(parts);
    }

    private static BigInteger sum(List<Long> weights) {
        return weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
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
