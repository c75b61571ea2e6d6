package org.streamsmanager.drift;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.CrashPoints;
import org.streamsmanager.shared.Refusal;

/** Goes through the rows of a resolution, each in a transaction of its own. */
@ApplicationScoped
class DriftResolutionJob implements JobHandler<DriftResolutionJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("drift-resolution", Payload.class);
    private static final Logger LOG = Logger.getLogger(DriftResolutionJob.class);
    private static final int CHUNK = 100;
    private final DriftRepair repair;
    private final CrashPoints crashes;
    private final Clock clock;

    DriftResolutionJob(DriftRepair repair, CrashPoints crashes, Clock clock) {
        this.repair = repair;
        this.crashes = crashes;
        this.clock = clock;
    }

    record Payload(UUID resolutionId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        List<Integer> waiting = repair.waiting(payload.resolutionId(), CHUNK);
        waiting.forEach(ordinal -> repair(payload.resolutionId(), ordinal));
        return waiting.size() == CHUNK
                ? JobResult.again(clock.instant(), "more are waiting")
                : JobResult.done(repair.finish(payload.resolutionId()));
    }

    private void repair(UUID resolutionId, int ordinal) {
        try {
            repair.repair(resolutionId, ordinal);
        } catch (Refusal refusal) {
            repair.ended(resolutionId, ordinal, DriftResolutionRow.Outcome.REFUSED, refusal.getMessage());
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "row %d of drift resolution %s failed", ordinal, resolutionId);
            repair.ended(resolutionId, ordinal, DriftResolutionRow.Outcome.FAILED, failure.toString());
        }
        crashes.reached("drift-row");
    }
}
