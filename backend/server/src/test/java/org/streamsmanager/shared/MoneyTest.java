package org.streamsmanager.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final List<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .filter(unit -> unit.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .sorted()
            .toList();

    @Test
    void amountsHaveTheDecimalsOfTheirCurrency() {
        assertEquals("12.50", Money.of(1250, "EUR").amount());
        assertEquals("1250", Money.of(1250, "JPY").amount());
        assertEquals("1.250", Money.of(1250, "KWD").amount());
        assertEquals("0.05", Money.of(5, "EUR").amount());
        assertEquals("-0.05", Money.of(-5, "EUR").amount());
    }

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        everyCase((random, what) -> {
            Money money = money(random);
            assertEquals(money, Money.parse(money.amount(), money.currency().getCurrencyCode()), what);
        });
    }

    @Test
    void fewerDecimalsAreFilledUpAndMoreAreRefused() {
        assertEquals(Money.of(1200, "EUR"), Money.parse("12", "EUR"));
        assertEquals(Money.of(1250, "EUR"), Money.parse("12.500", "EUR"));
        assertThrows(ArithmeticException.class, () -> Money.parse("12.505", "EUR"));
        assertThrows(ArithmeticException.class, () -> Money.parse("1.5", "JPY"));
        assertThrows(ArithmeticException.class, () -> Money.parse("99999999999999999999", "EUR"));
    }

    @Test
    void addingIsAssociativeAndSubtractingUndoesIt() {
        everyCase((random, what) -> {
            Currency unit = money(random).currency();
            Money a = new Money(random.nextLong(1L << 60), unit);
            Money b = new Money(random.nextLong(1L << 60), unit);
            Money c = new Money(random.nextLong(1L << 60), unit);
            assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)), what);
            assertEquals(a, a.plus(b).minus(b), what);
            assertEquals(a.plus(b), b.plus(a), what);
        });
    }

    @Test
    void tooMuchIsAnErrorAndNeverWrapsAround() {
        Money most = Money.of(Long.MAX_VALUE, "EUR");
        assertThrows(ArithmeticException.class, () -> most.plus(Money.of(1, "EUR")));
        assertThrows(
                ArithmeticException.class, () -> Money.of(Long.MIN_VALUE, "EUR").minus(Money.of(1, "EUR")));
    }

    @Test
    void unlikeCurrenciesNeverCombine() {
        Money euro = Money.of(1, "EUR");
        Money dollar = Money.of(1, "USD");
        assertThrows(IllegalArgumentException.class, () -> euro.plus(dollar));
        assertThrows(IllegalArgumentException.class, () -> euro.minus(dollar));
    }

    @Test
    void partsAddUpToTheWholeAndAreEachAsNearToTheirShareAsCanBe() {
        everyCase((random, what) -> {
            Money whole = money(random);
            List<Long> weights = Stream.generate(() -> weight(random))
                    .limit(1 + random.nextInt(12))
                    .toList();
            List<Money> parts = whole.split(weights);
            assertEquals(weights.size(), parts.size(), what);
            assertEquals(whole, parts.stream().reduce(Money::plus).orElseThrow(), what + ": " + parts);
            BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
            for (int i = 0; i < parts.size() && sum.signum() > 0; i++) {
                BigInteger off = BigInteger.valueOf(parts.get(i).minor())
                        .multiply(sum)
                        .subtract(BigInteger.valueOf(whole.minor()).multiply(BigInteger.valueOf(weights.get(i))));
                assertTrue(off.abs().compareTo(sum) < 0, what + ": " + whole + " by " + weights + " is " + parts);
            }
        });
    }

    private static long weight(Random random) {
        return random.nextInt(4) == 0 ? 0 : random.nextLong(1L << (1 + random.nextInt(62)));
    }

    @Test
    void withoutWeightsThePartsAreEqualAndNobodyIsWeighedNegatively() {
        assertEquals(
                List.of(Money.of(33, "EUR"), Money.of(33, "EUR"), Money.of(34, "EUR")),
                Money.of(100, "EUR").split(List.of(0L, 0L, 0L)));
        assertThrows(IllegalArgumentException.class, () -> Money.of(100, "EUR").split(List.of()));
        assertThrows(IllegalArgumentException.class, () -> Money.of(100, "EUR").split(List.of(1L, -1L)));
    }

    private interface Case {
        void check(Random random, String what);
    }

    private static void everyCase(Case law) {
        long seed = Long.getLong("money.seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            law.check(random, "seed " + seed + ", case " + i);
        }
    }

    private static Money money(Random random) {
        return Money.of(random.nextLong(), CURRENCIES.get(random.nextInt(CURRENCIES.size())));
    }
}
