package org.streamsmanager.bulk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Whom to look at, and with which action in mind. */
public record LookAtSelectionRequest(
        @NotBlank String action, @NotNull @Valid Selection selection) {}
