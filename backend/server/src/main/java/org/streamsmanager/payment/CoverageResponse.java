package org.streamsmanager.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.coverage.Standing;
import org.streamsmanager.http.MoneyJson;

/**
 * A user's time and what it cost. {@code activeUntil} is null for permanent people and those who never had any;
 * {@code balances} may be negative: what the user owes.
 */
public record CoverageResponse(
        Standing state, @Nullable Instant activeUntil, List<PaymentDetail.Amount> balances, List<Interval> intervals) {
    /**
     * One interval {@code [startsAt, endsAt)}, oldest first. {@code grantedUntil} is later than {@code endsAt} when it was
     * cut; {@code worth} is what it cost, null for time that was never paid; {@code revokedAt} is null while it counts.
     */
    public record Interval(
            UUID id,
            UUID planId,
            String planName,
            Instant startsAt,
            Instant endsAt,
            Instant grantedUntil,
            CoverageSource source,
            @Nullable UUID sourceId,
            String cause,
            @Nullable String cutCause,
            @Nullable Instant revokedAt,
            @Nullable String revokedCause,
            @Nullable MoneyJson worth) {}
}
