package org.streamsmanager.mediaserver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the server itself answers. {@code uri} is where it was tried, {@code machineIdentifier} what answered there (both
 * null when nothing did); {@code detail} says what is wrong, null when all is well.
 */
public record ServerTestResponse(
        boolean reachable,
        @Nullable String uri,
        @Nullable String machineIdentifier,
        @Nullable String detail,
        Instant checkedAt) {}
