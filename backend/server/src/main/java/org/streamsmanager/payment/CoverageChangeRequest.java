package org.streamsmanager.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.http.NoCardNumber;

/**
 * A change of a user's coverage. {@code GIFT}: {@code days}, or one duration of the plan; without {@code planId} on the
 * plan that the user has. {@code END}: active until {@code endsAt}, absent: until now. {@code REVOKE}: what is left of
 * {@code coverageId}. {@code PLAN}: to {@code planId}, {@code start} absent: now, {@code rest} absent: as credit, perhaps
 * with a {@code payment}. {@code hash} is that of the preview; it is needed to carry the change out.
 */
public record CoverageChangeRequest(
        @NotNull CoverageChangeKind kind,
        UUID planId,
        @Min(1) @Max(36_500) Integer days,
        Instant endsAt,
        UUID coverageId,
        PlanChangeStart start,
        PlanChangeRest rest,
        @Valid PaymentFields payment,
        @NotBlank @Size(max = 500) @NoCardNumber String cause,
        @Size(max = 200) String hash) {}
