package org.streamsmanager.mediaserver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What plex.tv says of the account just now; {@code detail} is null when it is healthy. */
public record AccountTestResponse(
        AccountHealth health, Instant checkedAt, @Nullable String detail, boolean plexPass) {}
