package org.streamsmanager.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.shared.NamedRef;

/**
 * One payment. {@code amount} is what was recorded, {@code net} what is left of it after corrections. {@code userName} is
 * null for somebody who is gone.
 */
public record PaymentResponse(
        UUID id,
        UUID userId,
        @Nullable String userName,
        NamedRef plan,
        MoneyJson amount,
        MoneyJson net,
        PaymentMethod method,
        String transactionId,
        int sequence,
        Instant occurredAt,
        String note,
        PaymentState state,
        String recordedBy,
        Instant createdAt,
        @Nullable Instant cancelledAt) {}
