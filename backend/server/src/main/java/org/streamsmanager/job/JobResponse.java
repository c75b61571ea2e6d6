package org.streamsmanager.job;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A recurring job: how often it runs (ISO-8601), its last run (null before the first) and the next one. */
public record JobResponse(
        String name,
        Duration every,
        @Nullable JobRunResponse lastRun,
        @Nullable Instant nextRunAt,
        boolean paused) {}
