package org.streamsmanager.mediaserver.plex;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

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

    @WithDefault("PT5S")
    Duration connectTimeout();

    @WithDefault("PT15S")
    Duration readTimeout();

    /** For each way to a media server. */
    @WithDefault("PT5S")
    Duration probeTimeout();
}
