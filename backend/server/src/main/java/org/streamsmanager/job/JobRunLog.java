package org.streamsmanager.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps what db-scheduler deletes. */
@ApplicationScoped
class JobRunLog {
    private final JobRunRepository runs;

    JobRunLog(JobRunRepository runs) {
        this.runs = runs;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(JobRun run) {
        runs.persist(run);
    }
}
