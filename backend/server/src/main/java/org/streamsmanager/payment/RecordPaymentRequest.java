package org.streamsmanager.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.http.NoCardNumber;

/**
 * One transaction, recorded by hand, that pays for one user or for several: a line each, numbered from 1. When a
 * {@code total} is given, the lines must add up to it; when no line says an amount, it is shared out among them in the
 * ratio of their prices. Absent: now, no note. {@code hash} is that of the preview; without
 * it the payment is recorded as things are.
 */
public record RecordPaymentRequest(
        @NotBlank @Size(max = 200) @NoCardNumber String transactionId,
        @NotNull PaymentMethod method,
        Instant occurredAt,
        @Size(max = 2000) @NoCardNumber String note,
        @Valid MoneyJson total,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull PaymentLine> lines,
        @Size(max = 200) String hash) {}
