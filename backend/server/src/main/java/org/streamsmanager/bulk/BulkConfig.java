package org.streamsmanager.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "streams.bulk")
interface BulkConfig {
    /** How many people one bulk edit may change. */
    @WithDefault("200000")
    int mostPeople();

    /** How many people are changed per transaction where only the database is concerned. */
    @WithDefault("5000")
    int chunk();
}
