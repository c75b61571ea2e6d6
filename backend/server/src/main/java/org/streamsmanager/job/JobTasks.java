package org.streamsmanager.job;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Translates handlers and recurring jobs into db-scheduler's tasks. */
@ApplicationScoped
class JobTasks {
    private final List<JobHandler<?>> handlers;
    private final List<RecurringJob> recurring;
    private final JobRunner runner;
    private final JobPauses pauses;
    private final Clock clock;

    JobTasks(
            @All List<JobHandler<?>> handlers,
            @All List<RecurringJob> recurring,
            JobRunner runner,
            JobPauses pauses,
            Clock clock) {
        this.handlers = handlers;
        this.recurring = recurring;
        this.runner = runner;
        this.pauses = pauses;
        this.clock = clock;
    }

    List<Task<?>> oneTime() {
        return handlers.stream().<Task<?>>map(this::task).toList();
    }

    List<com.github.kagkarlsson.scheduler.task.helper.RecurringTask<Void>> recurring() {
        return recurring.stream().map(this::task).toList();
    }

    List<RecurringJob> recurringJobs() {
        return recurring;
    }

    private <P extends Record> Task<P> task(JobHandler<P> handler) {
        return Tasks.custom(handler.key().name(), handler.key().payload())
                .onFailure(new Retry<>(handler))
                .onDeadExecutionRevive()
                .execute((instance, context) -> completion(run(handler, instance.getData())));
    }

    private <P extends Record> JobResult run(JobHandler<P> handler, P payload) {
        return runner.run(handler.key().name(), handler.subject(payload), () -> handler.run(payload));
    }

    private static <P> CompletionHandler<P> completion(JobResult result) {
        return switch (result) {
            case JobResult.Done done -> new CompletionHandler.OnCompleteRemove<>();
            case JobResult.Again again -> (complete, operations) -> operations.reschedule(complete, again.at());
        };
    }

    private com.github.kagkarlsson.scheduler.task.helper.RecurringTask<Void> task(RecurringJob job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.every())).execute((instance, context) -> {
            if (!pauses.isPaused(job.name())) {
                runner.run(job.name(), null, () -> JobResult.done(job.run()));
            }
        });
    }

    /** Waits as the handler's policy says, then gives up. */
    private final class Retry<P extends Record> implements FailureHandler<P> {
        private final JobHandler<P> handler;

        Retry(JobHandler<P> handler) {
            this.handler = handler;
        }

        @Override
        public void onFailure(ExecutionComplete complete, ExecutionOperations<P> operations) {
            int failures = complete.getExecution().consecutiveFailures + 1;
            if (handler.retry().allowsAnotherAfter(failures)) {
                Instant next = clock.instant().plus(handler.retry().delayAfter(failures));
                operations.reschedule(complete, next);
            } else {
                giveUp(complete);
                operations.stop();
            }
        }

        private void giveUp(ExecutionComplete complete) {
            P payload = handler.key()
                    .payload()
                    .cast(complete.getExecution().taskInstance.getData());
            Throwable cause = complete.getCause().orElse(null);
            runner.giveUp(
                    handler.key().name(),
                    handler.subject(payload),
                    () -> handler.givenUp(payload, String.valueOf(cause)),
                    cause);
        }
    }
}
