package org.streamsmanager.user;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The hash of the preview, and the name of the user once more, typed. */
public record EraseUserRequest(
        @NotBlank @Size(max = 100) String hash,
        @NotBlank @Size(max = 200) String name) {}
