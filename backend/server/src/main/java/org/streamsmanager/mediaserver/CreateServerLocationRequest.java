package org.streamsmanager.mediaserver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new place. */
public record CreateServerLocationRequest(
        @NotBlank @Size(max = 100) String name) {}
