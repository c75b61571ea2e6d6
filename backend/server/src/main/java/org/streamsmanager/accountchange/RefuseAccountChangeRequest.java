package org.streamsmanager.accountchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why; the customer reads it. */
public record RefuseAccountChangeRequest(
        @NotBlank @Size(max = 500) String reason) {}
