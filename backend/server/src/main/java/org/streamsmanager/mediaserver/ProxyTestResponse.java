package org.streamsmanager.mediaserver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether plex.tv was reached through a proxy; {@code failure} and {@code detail} are null when it was. */
public record ProxyTestResponse(
        boolean works,
        @Nullable FailureClass failure,
        @Nullable String detail,
        Instant checkedAt) {}
