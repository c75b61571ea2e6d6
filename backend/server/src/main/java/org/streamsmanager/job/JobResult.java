package org.streamsmanager.job;

import java.time.Instant;

/** What became of a run that did not fail. */
public sealed interface JobResult {
    /** Finished; {@code detail} is one line for the operator. */
    record Done(String detail) implements JobResult {}

    /** Not yet: come back at that time. Does not count as a failure. */
    record Again(Instant at, String reason) implements JobResult {}

    static JobResult done(String detail) {
        return new Done(detail);
    }

    static JobResult again(Instant at, String reason) {
        return new Again(at, reason);
    }
}
