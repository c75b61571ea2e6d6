package org.streamsmanager.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.streamsmanager.shared.Actor;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Ids;

/** Runs one piece of work as its job's actor, and notes what became of it. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final Duration OVERTAKEN = Duration.ofSeconds(1);
    private final JobRunLog log;
    private final CurrentActor actor;
    private final Clock clock;

    JobRunner(JobRunLog log, CurrentActor actor, Clock clock) {
        this.log = log;
        this.actor = actor;
        this.clock = clock;
    }

    @ActivateRequestContext
    JobResult run(String job, String subject, Supplier<JobResult> work) {
        actor.actAs(Actor.job(job));
        actor.requestId(Ids.next().toString());
        Instant started = clock.instant();
        try {
            JobResult result = work.get();
            note(job, subject, started, result);
            return result;
        } catch (OptimisticLockException overtaken) {
            LOG.infof("job %s was overtaken by another change and comes back", job);
            return JobResult.again(clock.instant().plus(OVERTAKEN), "overtaken by another change");
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "job %s failed", job);
            log.add(new JobRun(job, subject, started, clock.instant(), JobRun.Outcome.FAILED, failure.toString()));
            throw failure;
        }
    }

    @ActivateRequestContext
    void giveUp(String job, String subject, Runnable afterwards, Throwable cause) {
        actor.actAs(Actor.job(job));
        Instant now = clock.instant();
        log.add(new JobRun(job, subject, now, now, JobRun.Outcome.GIVEN_UP, String.valueOf(cause)));
        afterwards.run();
    }

    private void note(String job, String subject, Instant started, JobResult result) {
        switch (result) {
            case JobResult.Done done ->
                log.add(new JobRun(job, subject, started, clock.instant(), JobRun.Outcome.DONE, done.detail()));
            case JobResult.Again again -> LOG.debugf("job %s comes back at %s: %s", job, again.at(), again.reason());
        }
    }
}
