package org.streamsmanager.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Either the users themselves, or everybody who matches a filter (that of {@code GET /users}) without some. */
public record Selection(
        @Nullable @Size(max = 200_000) List<@NotNull UUID> userIds,
        @Nullable Map<String, Object> filter,
        @Nullable @Size(max = 200_000) List<@NotNull UUID> exclude) {
    boolean valid() {
        return (userIds == null) != (filter == null);
    }
}
