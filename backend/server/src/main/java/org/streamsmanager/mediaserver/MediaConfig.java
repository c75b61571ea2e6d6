package org.streamsmanager.mediaserver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How gently accounts are used. */
@ConfigMapping(prefix = "streams.plex")
interface MediaConfig {
    /** Per account, over all instances. */
    @WithDefault("2")
    double callsPerSecond();

    /** So many calls may come at once after a pause. */
    @WithDefault("4")
    int burst();
}
