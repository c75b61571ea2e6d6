package org.streamsmanager.usertransfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jboss.logging.Logger;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.CrashPoints;
import org.streamsmanager.shared.Refusal;

/**
 * Judges the lines of a file, or takes them in: some in one transaction; when that fails, each of them in a transaction of
 * its own: one who is refused stops nobody else.
 */
@ApplicationScoped
class UserImportJob implements JobHandler<UserImportJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("user-import", Payload.class);
    private static final Logger LOG = Logger.getLogger(UserImportJob.class);
    private static final int CHUNK = 2_000;
    private static final int TOGETHER = 100;
    private final UserImportSteps steps;
    private final UserIntake intake;
    private final CrashPoints crashes;
    private final Clock clock;

    UserImportJob(UserImportSteps steps, UserIntake intake, CrashPoints crashes, Clock clock) {
        this.steps = steps;
        this.intake = intake;
        this.crashes = crashes;
        this.clock = clock;
    }

    record Payload(UUID importId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        return switch (steps.state(payload.importId())) {
            case READING -> judge(payload.importId());
            case APPLYING -> take(payload.importId());
            case PREVIEWED, DONE, FAILED -> JobResult.done("nothing to do");
        };
    }

    @Override
    public void givenUp(Payload payload, String reason) {
        steps.failed(payload.importId(), reason);
    }

    private JobResult judge(UUID importId) {
        Set<String> seen = new HashSet<>();
        int next = 1;
        while (next > 0) {
            next = steps.judge(importId, next, TOGETHER, seen);
        }
        return JobResult.done(steps.previewed(importId));
    }

    private JobResult take(UUID importId) {
        List<Integer> waiting = steps.waiting(importId, CHUNK);
        waiting.stream().gather(Gatherers.windowFixed(TOGETHER)).forEach(some -> take(importId, some));
        return waiting.size() == CHUNK
                ? JobResult.again(clock.instant(), "more users are waiting")
                : JobResult.done(steps.finish(importId));
    }

    private void take(UUID importId, List<Integer> some) {
        try {
            intake.take(importId, some);
        } catch (RuntimeException oneOfThem) {
            LOG.debugf(oneOfThem, "lines of user import %s are taken one by one", importId);
            some.forEach(ordinal -> takeAlone(importId, ordinal));
        }
        crashes.reached("user-import-rows");
    }

    private void takeAlone(UUID importId, int ordinal) {
        try {
            intake.take(importId, List.of(ordinal));
        } catch (Refusal refusal) {
            steps.ended(importId, ordinal, LineOutcome.REFUSED, refusal.getMessage());
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "line %d of user import %s failed", ordinal, importId);
            steps.ended(importId, ordinal, LineOutcome.FAILED, failure.toString());
        }
    }
}
