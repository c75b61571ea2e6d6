package org.streamsmanager.bulk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "streams.bulk")
interface BulkConfig {
    /** How many people one bulk edit may change. */
    @WithDefault("200000")
    int mostPeople();

    /** Of more people than these, a job says whether they are as in the preview; of fewer, whoever applies is told at once. */
    @WithDefault("2000")
    int mostCheckedAtOnce();

    /** How many people are changed per transaction where only the database is concerned. */
    @WithDefault("2000")
    int chunk();
}
