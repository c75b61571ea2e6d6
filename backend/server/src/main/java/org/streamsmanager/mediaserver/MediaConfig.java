package org.streamsmanager.mediaserver;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How gently accounts are used. */
@ConfigMapping(prefix = "streams.plex")
interface MediaConfig {
    /** Per account, over all instances. */
    @WithDefault("2")
    double callsPerSecond();

    /** Per address that calls leave from, whoever's they are. */
    @WithDefault("5")
    double callsPerSecondAndAddress();

    /** So many calls of an account may come at once after a pause. */
    @WithDefault("4")
    int burst();
}
