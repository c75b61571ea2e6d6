package org.streamsmanager.security;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An API key without the key: {@code prefix} is its beginning, enough to recognise it. */
public record ApiKeyResponse(
        UUID id,
        String name,
        String prefix,
        Set<String> scopes,
        String createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {
    static ApiKeyResponse from(ApiKey key) {
        return new ApiKeyResponse(
                key.id(),
                key.name(),
                key.prefix(),
                new java.util.TreeSet<>(key.scopes()),
                key.createdBy(),
                key.createdAt(),
                key.expiresAt(),
                key.lastUsedAt());
    }
}
