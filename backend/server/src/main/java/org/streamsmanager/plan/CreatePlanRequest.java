package org.streamsmanager.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.http.MoneyJson;

/**
 * A new plan. Absent: no description, no target servers, no downloads, no transcoding, one stream, no device limit, not a
 * trial, active. The first plan is the default whatever {@code isDefault} says.
 */
public record CreatePlanRequest(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 2000) String description,
        @NotNull @Valid MoneyJson price,
        @NotNull @Valid PlanDuration duration,
        @Size(max = 100) Set<@NotNull UUID> groupIds,
        @Size(max = 500) Set<@NotNull UUID> targetServerIds,
        @Min(1) @Max(100) Integer streams,
        boolean downloads,
        boolean transcoding,
        @Min(1) @Max(1000) Integer deviceLimit,
        boolean isDefault,
        boolean isTrial,
        Boolean active,
        @Min(0) @Max(10_000) int position) {
    PlanValues toValues() {
        return new PlanValues(
                name.strip(),
                Optional.ofNullable(description).orElse(""),
                Optional.ofNullable(streams).orElse(1),
                downloads,
                transcoding,
                deviceLimit,
                isDefault,
                isTrial,
                Optional.ofNullable(active).orElse(true),
                position,
                Optional.ofNullable(groupIds).orElse(Set.of()),
                Optional.ofNullable(targetServerIds).orElse(Set.of()));
    }
}
