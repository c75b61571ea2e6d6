package org.streamsmanager.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.coverage.Standing;
import org.streamsmanager.http.MoneyJson;

/**
 * Why somebody is active until then. {@code links} are the intervals that make the time up, oldest first; {@code gap} is
 * when time begins again after a gap, null when none does.
 */
public record ActiveUntilExplanation(
        Standing state,
        @Nullable Instant activeUntil,
        List<Link> links,
        @Nullable Instant gap) {
    /**
     * One interval of the chain. {@code cutFrom} is the end that it was given with, null unless it was cut;
     * {@code payment} is there when a payment gave it.
     */
    public record Link(
            UUID coverageId,
            String planName,
            Instant startsAt,
            Instant endsAt,
            CoverageSource source,
            String cause,
            @Nullable Instant cutFrom,
            @Nullable String cutCause,
            @Nullable PaymentLink payment) {}

    /** The payment that gave an interval. */
    public record PaymentLink(
            UUID id,
            MoneyJson amount,
            PaymentMethod method,
            String transactionId,
            int sequence,
            Instant occurredAt,
            String recordedBy) {
        static PaymentLink from(PaymentFacts payment) {
            return new PaymentLink(
                    payment.id(),
                    MoneyJson.from(payment.amount()),
                    payment.method(),
                    payment.transactionId(),
                    payment.sequence(),
                    payment.occurredAt(),
                    payment.recordedBy());
        }
    }
}
