package org.streamsmanager.library;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Libraries and the group they shall be in; {@code hash} is that of the preview, and needed to apply it. */
public record GroupAssignmentRequest(
        @NotEmpty @Size(max = 1000) Set<@NotNull UUID> libraryIds,
        @NotNull UUID groupId,
        @Nullable @Size(max = 100) String hash) {}
