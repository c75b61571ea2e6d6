package org.streamsmanager.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this instance works off jobs. */
@ConfigMapping(prefix = "streams.jobs")
interface JobConfig {
    /** False where something else runs the jobs (tests). */
    @WithDefault("true")
    boolean enabled();

    @WithDefault("4")
    int threads();

    @WithDefault("PT0.5S")
    Duration pollingInterval();

    /** A run whose instance missed four of these is taken over by another one. */
    @WithDefault("PT5S")
    Duration heartbeat();
}
