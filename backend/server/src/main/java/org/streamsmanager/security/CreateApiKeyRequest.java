package org.streamsmanager.security;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;

/** A key for an integrator. Without {@code expiresAt} it holds until it is revoked. */
public record CreateApiKeyRequest(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 50) Set<@NotBlank String> scopes,
        @Future Instant expiresAt) {}
