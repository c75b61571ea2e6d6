package org.streamsmanager.mediaserver;

import java.time.Duration;

/** Why a call did not work; {@code retryAfter} is null when the remote named no time. */
public record Failure(FailureClass kind, Duration retryAfter, String detail) {}
