package org.streamsmanager.user;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sent in the transaction in which a user was suspended; {@code until} is null without an end. */
public record UserSuspended(
        UUID userId, String cause, @Nullable Instant until) {}
