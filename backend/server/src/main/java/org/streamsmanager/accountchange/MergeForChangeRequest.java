package org.streamsmanager.accountchange;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;

/** The answers to the questions of the preview; {@code hash} is that of the preview. */
public record MergeForChangeRequest(
        @Size(max = 50) Map<String, UUID> choices,
        @Size(max = 100) String hash) {
    Map<String, UUID> answers() {
        return choices == null ? Map.of() : choices;
    }
}
