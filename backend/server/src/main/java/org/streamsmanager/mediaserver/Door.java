package org.streamsmanager.mediaserver;

import java.time.Duration;
import java.util.UUID;

/** The way to a server's account. */
sealed interface Door {
    /** {@code machineId} is null when the way leads to the account only. */
    record Open(UUID accountId, String machineId, MediaAccount account) implements Door {}

    /** Not now: the account is left alone for a while. */
    record Paused(FailureClass why, Duration retryAfter, String detail) implements Door {}

    /** No account can act for it. */
    record Shut(String code, String detail) implements Door {}
}
