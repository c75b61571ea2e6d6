package org.streamsmanager.bulk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Either the users themselves, or everybody who matches a filter (that of {@code GET /users}) without some. */
public record Selection(
        @Size(max = 100_000) List<@NotNull UUID> userIds,
        Map<String, Object> filter,
        @Size(max = 100_000) List<@NotNull UUID> exclude) {
    boolean valid() {
        return (userIds == null) != (filter == null);
    }
}
