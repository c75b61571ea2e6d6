package org.streamsmanager.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.http.MoneyJson;

/**
 * Changes of a plan; a field that is absent or null stays as it is. A {@code deviceLimit} of 0 takes the limit away. A new
 * price or duration is a new version: what was sold before keeps the old one.
 */
public record EditPlanRequest(
        @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Size(max = 100)
        String name,

        @Size(max = 2000) String description,
        @Valid MoneyJson price,
        @Valid PlanDuration duration,
        @Size(max = 100) Set<@NotNull UUID> groupIds,
        @Size(max = 500) Set<@NotNull UUID> targetServerIds,
        @Min(1) @Max(100) Integer streams,
        Boolean downloads,
        Boolean transcoding,
        @Min(0) @Max(1000) Integer deviceLimit,
        Boolean isDefault,
        Boolean isTrial,
        Boolean active,
        @Min(0) @Max(10_000) Integer position) {
    PlanValues over(PlanValues old) {
        return new PlanValues(
                or(name, old.name()).strip(),
                or(description, old.description()),
                or(streams, old.streams()),
                or(downloads, old.downloads()),
                or(transcoding, old.transcoding()),
                deviceLimit == null ? old.deviceLimit() : limit(deviceLimit),
                or(isDefault, old.isDefault()),
                or(isTrial, old.isTrial()),
                or(active, old.active()),
                or(position, old.position()),
                or(groupIds, old.groupIds()),
                or(targetServerIds, old.targetServerIds()));
    }

    private static <T> T or(T wanted, T old) {
        return Optional.ofNullable(wanted).orElse(old);
    }

    private static Integer limit(int wanted) {
        return wanted == 0 ? null : wanted;
    }
}
