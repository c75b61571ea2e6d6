package org.streamsmanager.user;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why, for the operators and the audit; {@code until} is when access comes back by itself, null: when somebody lifts it. */
public record SuspendUserRequest(
        @NotBlank @Size(max = 500) String cause, @Nullable Instant until) {}
