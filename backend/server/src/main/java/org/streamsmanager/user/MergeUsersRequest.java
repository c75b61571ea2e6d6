package org.streamsmanager.user;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/** The user who is closed, and the answers to the questions of the preview; {@code hash} is that of the preview. */
public record MergeUsersRequest(
        @NotNull UUID closedUserId,
        @Size(max = 50) Map<String, UUID> choices,
        @Size(max = 100) String hash) {
    Map<String, UUID> answers() {
        return choices == null ? Map.of() : choices;
    }
}
