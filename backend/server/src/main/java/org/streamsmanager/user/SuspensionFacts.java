package org.streamsmanager.user;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open suspension; {@code until} is null when it lasts until somebody lifts it. */
public record SuspensionFacts(
        UUID userId, Instant since, @Nullable Instant until, String cause) {}
