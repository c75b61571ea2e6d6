package org.streamsmanager.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.CrashPoints;

/** Goes through the people of a run, each in a transaction of their own: one who fails stops nobody else. */
@ApplicationScoped
class ExpiryRunJob implements JobHandler<ExpiryRunJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("expiry-run", Payload.class);
    private static final Logger LOG = Logger.getLogger(ExpiryRunJob.class);
    private static final int CHUNK = 100;
    private final ExpirySteps steps;
    private final CrashPoints crashes;
    private final Clock clock;

    ExpiryRunJob(ExpirySteps steps, CrashPoints crashes, Clock clock) {
        this.steps = steps;
        this.crashes = crashes;
        this.clock = clock;
    }

    record Payload(UUID runId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        List<Integer> waiting = steps.waiting(payload.runId(), CHUNK);
        waiting.forEach(ordinal -> look(payload.runId(), ordinal));
        return waiting.size() == CHUNK
                ? JobResult.again(clock.instant(), "more people are waiting")
                : JobResult.done(steps.finish(payload.runId(), null));
    }

    @Override
    public void givenUp(Payload payload, String reason) {
        steps.finish(payload.runId(), reason);
    }

    private void look(UUID runId, int ordinal) {
        try {
            steps.look(runId, ordinal);
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "person %d of expiry run %s failed", ordinal, runId);
            steps.failed(runId, ordinal, failure.toString());
        }
        crashes.reached("expiry-person");
    }
}
