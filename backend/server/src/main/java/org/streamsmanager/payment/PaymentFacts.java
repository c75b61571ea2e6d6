package org.streamsmanager.payment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Money;

/** One payment. {@code net} is what is left of {@code amount} after corrections; nothing once it is cancelled. */
public record PaymentFacts(
        UUID id,
        UUID userId,
        UUID planPriceId,
        Money amount,
        Money net,
        PaymentMethod method,
        String transactionId,
        int sequence,
        Instant occurredAt,
        String note,
        PaymentState state,
        String recordedBy,
        Instant createdAt,
        Optional<Instant> cancelledAt) {
    static PaymentFacts from(Payment payment) {
        return new PaymentFacts(
                payment.id(),
                payment.userId(),
                payment.planPriceId(),
                payment.amount(),
                payment.net(),
                payment.method(),
                payment.transactionId(),
                payment.sequence(),
                payment.occurredAt(),
                payment.note(),
                payment.state(),
                payment.recordedBy(),
                payment.createdAt(),
                Optional.ofNullable(payment.cancelledAt()));
    }
}
