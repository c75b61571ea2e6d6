package org.streamsmanager.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.http.NoCardNumber;

/**
 * A payment that goes with a change of plan. Absent: the new plan's price, sequence number 1, now, no note.
 */
public record PaymentFields(
        @NotBlank @Size(max = 200) @NoCardNumber String transactionId,
        @Nullable @Min(1) @Max(10_000) Integer sequence,
        @NotNull PaymentMethod method,
        @Nullable @Valid MoneyJson amount,
        @Nullable Instant occurredAt,
        @Nullable @Size(max = 2000) @NoCardNumber String note) {}
