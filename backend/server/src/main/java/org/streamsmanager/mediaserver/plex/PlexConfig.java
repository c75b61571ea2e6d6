package org.streamsmanager.mediaserver.plex;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where plex.tv is, and how long it may take. */
@ConfigMapping(prefix = "streams.plex")
interface PlexConfig {
    /** Version 1. */
    URI tvUrl();

    /** Version 2, as Plex Web uses it. */
    URI clientsUrl();

    /** The page that browsers open to sign in; never called from here. */
    @WithDefault("https://app.plex.tv/auth")
    URI authUrl();

    /** SHA-256 of the only certificate to accept, where a stand-in of plex.tv shows one that nobody vouches for. */
    Optional<String> certificate();

    @WithDefault("PT5S")
    Duration connectTimeout();

    @WithDefault("PT15S")
    Duration readTimeout();

    /** For each way to a media server. */
    @WithDefault("PT5S")
    Duration probeTimeout();
}
