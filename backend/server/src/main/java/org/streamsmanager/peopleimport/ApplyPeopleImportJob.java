package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jboss.logging.Logger;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.Refusal;

/**
 * Takes people in, some in one transaction; when that fails, each of them in a transaction of its own: one who cannot be
 * taken stops nobody else.
 */
@ApplicationScoped
class ApplyPeopleImportJob implements JobHandler<ApplyPeopleImport> {
    private static final Logger LOG = Logger.getLogger(ApplyPeopleImportJob.class);
    private static final int CHUNK = 2_000;
    private static final int TOGETHER = 100;
    private final PeopleImportSteps steps;
    private final PersonIntake intake;
    private final Clock clock;

    ApplyPeopleImportJob(PeopleImportSteps steps, PersonIntake intake, Clock clock) {
        this.steps = steps;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public JobKey<ApplyPeopleImport> key() {
        return ApplyPeopleImport.KEY;
    }

    @Override
    public JobResult run(ApplyPeopleImport payload) {
        List<Integer> waiting = steps.waiting(payload.importId(), CHUNK);
        waiting.stream().gather(Gatherers.windowFixed(TOGETHER)).forEach(some -> take(payload.importId(), some));
        return waiting.size() == CHUNK
                ? JobResult.again(clock.instant(), "more people are waiting")
                : JobResult.done(steps.finish(payload.importId()).toString());
    }

    @Override
    public void givenUp(ApplyPeopleImport payload, String reason) {
        steps.failed(payload.importId(), PeopleImportProblem.APPLYING_STOPPED, reason);
    }

    private void take(UUID importId, List<Integer> some) {
        try {
            intake.take(importId, some);
        } catch (RuntimeException oneOfThem) {
            LOG.debugf(oneOfThem, "rows of people import %s are taken one by one", importId);
            some.forEach(ordinal -> takeAlone(importId, ordinal));
        }
    }

    private void takeAlone(UUID importId, int ordinal) {
        try {
            intake.take(importId, List.of(ordinal));
        } catch (Refusal refusal) {
            steps.ended(importId, ordinal, RowOutcome.REFUSED, refusal.getMessage());
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "row %d of people import %s failed", ordinal, importId);
            steps.ended(importId, ordinal, RowOutcome.FAILED, failure.toString());
        }
    }
}
