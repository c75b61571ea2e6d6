package org.streamsmanager.job;

/** Carries out one kind of work. May be called again after a crash, so it looks before it acts. */
public interface JobHandler<P extends Record> {
    JobKey<P> key();

    /** Not called inside a transaction. A failure is repeated as {@link #retry()} says. */
    JobResult run(P payload);

    default RetryPolicy retry() {
        return RetryPolicy.STANDARD;
    }

    /** Called once when no further attempt will be made. */
    default void givenUp(P payload, String reason) {}

    /** Higher comes first when several are due. */
    default int priority() {
        return 0;
    }

    /** What the run is about, for the list of runs. */
    default String subject(P payload) {
        return payload.toString();
    }
}
