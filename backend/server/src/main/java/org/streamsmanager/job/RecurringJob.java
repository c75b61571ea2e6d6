package org.streamsmanager.job;

import java.time.Duration;

/** Work that returns by itself. */
public interface RecurringJob {
    /** Stable, in kebab-case. */
    String name();

    Duration every();

    /** Not called inside a transaction; returns one line for the operator. */
    String run();
}
