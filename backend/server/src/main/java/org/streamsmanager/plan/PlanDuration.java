package org.streamsmanager.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How long one purchase lasts. */
public record PlanDuration(
        @NotNull DurationUnit unit, @Min(1) @Max(1000) int count) {}
