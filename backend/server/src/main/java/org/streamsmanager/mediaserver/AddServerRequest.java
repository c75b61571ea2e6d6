package org.streamsmanager.mediaserver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which server of which account. */
public record AddServerRequest(
        @NotNull UUID plexAccountId,
        @NotBlank @Size(max = 200) String machineIdentifier) {}
