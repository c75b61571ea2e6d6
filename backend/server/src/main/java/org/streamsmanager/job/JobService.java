package org.streamsmanager.job;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** What the operator sees and may do with jobs. */
@ApplicationScoped
class JobService {
    private static final String INSTANCE = "recurring";
    private final JobTasks tasks;
    private final JobRunRepository runs;
    private final JobPauses pauses;
    private final AuditService audit;
    private final SchedulerClient client;
    private final Clock clock;

    JobService(
            JobTasks tasks,
            JobRunRepository runs,
            JobPauses pauses,
            AuditService audit,
            AgroalDataSource database,
            Clock clock) {
        this.tasks = tasks;
        this.runs = runs;
        this.pauses = pauses;
        this.audit = audit;
        this.client = SchedulerClient.Builder.create(database).build();
        this.clock = clock;
    }

    @Transactional
    List<JobResponse> list() {
        return tasks.recurringJobs().stream().map(this::response).toList();
    }

    @Transactional
    Page<JobRunResponse> runs(Optional<String> job, PageRequest request) {
        return runs.newestFirst(job, request, clock.instant()).map(JobRunResponse::from);
    }

    @Transactional
    void runNow(String name) {
        require(name);
        client.reschedule(TaskInstanceId.of(name, INSTANCE), clock.instant());
        audit.record(Change.of("job", null, "started").because(name));
    }

    @Transactional
    void pause(String name) {
        pauses.pause(require(name).name());
    }

    @Transactional
    void resume(String name) {
        pauses.resume(require(name).name());
    }

    private RecurringJob require(String name) {
        return tasks.recurringJobs().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.of(JobProblem.UNKNOWN_JOB));
    }

    private JobResponse response(RecurringJob job) {
        return new JobResponse(
                job.name(),
                job.every(),
                runs.last(job.name()).map(JobRunResponse::from).orElse(null),
                client.getScheduledExecution(TaskInstanceId.of(job.name(), INSTANCE))
                        .map(ScheduledExecution::getExecutionTime)
                        .orElse(null),
                pauses.isPaused(job.name()));
    }
}
