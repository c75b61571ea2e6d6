package org.streamsmanager.mediaserver;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in under way. {@code url} is the page of plex.tv to open in a browser, only while it is WAITING;
 * {@code plexAccountId} is the account that was linked, or is to be linked again; {@code problem} is the code of what
 * speaks against it when it was REFUSED; {@code detail} says more, also why plex.tv cannot be asked at the moment.
 */
public record PlexSignInResponse(
        UUID id,
        AccountSignIn.State state,
        @Nullable String url,
        Instant expiresAt,
        @Nullable UUID plexAccountId,
        @Nullable String problem,
        @Nullable String detail) {}
