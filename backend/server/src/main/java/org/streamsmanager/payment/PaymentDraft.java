package org.streamsmanager.payment;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.streamsmanager.shared.Money;

/** A payment that is about to be recorded by hand. */
record PaymentDraft(
        UUID id,
        UUID userId,
        UUID planPriceId,
        Money amount,
        PaymentMethod method,
        String transactionId,
        int sequence,
        Instant occurredAt,
        String note) {
    PaymentDraft {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(userId, "userId is null");
        Objects.requireNonNull(planPriceId, "planPriceId is null");
        Objects.requireNonNull(method, "method is null");
        if (amount.minor() < 0) {
            throw new IllegalArgumentException("a payment is not negative: " + amount);
        }
    }
}
