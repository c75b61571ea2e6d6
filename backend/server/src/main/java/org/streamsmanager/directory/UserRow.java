package org.streamsmanager.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.coverage.Standing;

/**
 * One line of the list. {@code email} and {@code username} are those of the current account, else of the announced, else of
 * the last one. {@code plan} is that of the running coverage; {@code activeUntil} is when coverage ends without a gap, or
 * ended; null for permanent people. {@code shareState} is null for those who never had access.
 */
public record UserRow(
        UUID id,
        String displayName,
        String email,
        String username,
        Standing state,
        boolean permanent,
        NamedRef plan,
        Instant activeUntil,
        NamedRef server,
        NamedRef lastServer,
        String shareState,
        boolean changeRequired,
        Instant changeRequiredSince,
        List<String> tags,
        Instant createdAt) {}
