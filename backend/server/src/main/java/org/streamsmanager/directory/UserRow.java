package org.streamsmanager.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.coverage.Standing;
import org.streamsmanager.shared.NamedRef;

/**
 * One line of the list. {@code email} and {@code username} are those of the current account, else of the announced, else of
 * the last one. {@code plan} is that of the running coverage; {@code activeUntil} is when coverage ends without a gap, or
 * ended; null for permanent people. {@code shareState} is null for those who never had access.
 */
public record UserRow(
        UUID id,
        String displayName,
        @Nullable String email,
        @Nullable String username,
        Standing state,
        boolean permanent,
        @Nullable NamedRef plan,
        @Nullable Instant activeUntil,
        @Nullable NamedRef server,
        @Nullable NamedRef lastServer,

        @Schema(enumeration = {"RESERVED", "PENDING", "ACTIVE", "SUSPENDED", "ENDED"}) @Nullable
        String shareState,

        boolean changeRequired,
        @Nullable Instant changeRequiredSince,
        List<String> tags,
        Instant createdAt) {}
