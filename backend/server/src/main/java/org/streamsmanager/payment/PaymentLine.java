package org.streamsmanager.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.http.MoneyJson;

/**
 * The part of a payment that is for one user. Absent: one duration of the plan, its price, the next sequence number, and
 * a start at the end of what the user has, or now.
 */
public record PaymentLine(
        @NotNull UUID userId,
        @NotNull UUID planId,
        @Nullable @Min(1) @Max(120) Integer periods,
        @Nullable @Valid MoneyJson amount,
        @Nullable @Min(1) @Max(10_000) Integer sequence,
        @Nullable Instant startsAt) {}
