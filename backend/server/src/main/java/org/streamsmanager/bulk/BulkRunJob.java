package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.CrashPoints;

/** Goes on where an earlier run stopped: what was done is done, what waits is next. Several may run side by side. */
@ApplicationScoped
class BulkRunJob implements JobHandler<BulkRunJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("bulk-run", Payload.class);
    private final BulkRunner runner;
    private final CrashPoints crashes;

    BulkRunJob(BulkRunner runner, CrashPoints crashes) {
        this.runner = runner;
        this.crashes = crashes;
    }

    record Payload(UUID bulkEditId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        int chunks = 0;
        while (runner.runChunk(payload.bulkEditId())) {
            chunks++;
            crashes.reached("bulk-chunk-done");
        }
        return JobResult.done(chunks + " chunks");
    }
}
