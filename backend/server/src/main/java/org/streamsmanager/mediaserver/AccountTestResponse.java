package org.streamsmanager.mediaserver;

import java.time.Instant;

/** What plex.tv says of the account just now; {@code detail} is null when it is healthy. */
public record AccountTestResponse(AccountHealth health, Instant checkedAt, String detail, boolean plexPass) {}
