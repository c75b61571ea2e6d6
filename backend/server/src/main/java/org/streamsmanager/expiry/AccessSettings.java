package org.streamsmanager.expiry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.settings.SettingGroup;

/**
 * What happens when time is over. For {@code reducedDays} the libraries of {@code reducedGroupIds} stay (0 or none: access
 * ends at once). A run that would take access from more people than both {@code mostPeople} and {@code mostPercent} of the
 * active users stops and asks.
 */
public record AccessSettings(
        @Min(0) @Max(365) int reducedDays,
        @NotNull @Size(max = 100) List<@NotNull UUID> reducedGroupIds,
        @Min(0) @Max(100_000) int mostPeople,
        @Min(0) @Max(100) int mostPercent) {
    public static final SettingGroup<AccessSettings> GROUP =
            new SettingGroup<>("access", AccessSettings.class, new AccessSettings(0, List.of(), 10, 5));

    boolean reduces() {
        return reducedDays > 0 && !reducedGroupIds.isEmpty();
    }

    /** How many people may lose access without anybody being asked. */
    int most(int activeUsers) {
        return Math.max(mostPeople, (int) ((long) activeUsers * mostPercent / 100));
    }
}
