package org.streamsmanager.payment;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.shared.Money;

/** What a coverage, or a part of it, really cost. */
record Worth(UUID coverageId, Money amount) {
    private static final long LONGEST = Duration.ofDays(1_000_000).toMillis();

    /** {@code floor(paid × remaining / total)} of the time from {@code time} on; the total is what was given. */
    static Money rest(CoverageFacts interval, Money paid, Instant time) {
        Instant from = time.isAfter(interval.startsAt()) ? time : interval.startsAt();
        Duration remaining = Duration.between(from, interval.endsAt());
        Duration total = Duration.between(interval.startsAt(), interval.grantedUntil());
        return remaining.isNegative()
                ? new Money(0, paid.currency())
                : new Money(share(paid.minor(), remaining.toMillis(), total.toMillis()), paid.currency());
    }

    /** The milliseconds that {@code credit} buys where {@code price} buys {@code duration}; bounded, never overflowing. */
    static long time(Duration duration, long credit, long price) {
        BigInteger millis = BigInteger.valueOf(duration.toMillis())
                .multiply(BigInteger.valueOf(credit))
                .divide(BigInteger.valueOf(price));
        return millis.min(BigInteger.valueOf(LONGEST)).longValueExact();
    }

    /** {@code floor(amount × part / whole)}, exact whatever the size. */
    static long share(long amount, long part, long whole) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }
}
