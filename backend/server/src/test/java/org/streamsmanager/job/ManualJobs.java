package org.streamsmanager.job;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Works off jobs when a test says so, in the test's thread. */
@ApplicationScoped
public class ManualJobs {
    private static final int FAR_TOO_MANY = 10_000;
    private final AgroalDataSource database;
    private final JobTasks tasks;
    private final JobRunner runner;
    private final PayloadSerializer serializer;
    private final EntityManager entities;
    private final Clock clock;

    ManualJobs(
            AgroalDataSource database,
            JobTasks tasks,
            JobRunner runner,
            PayloadSerializer serializer,
            EntityManager entities,
            Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.runner = runner;
        this.serializer = serializer;
        this.entities = entities;
        this.clock = clock;
    }

    /** Runs everything that is due now, and what that makes due, until nothing is. */
    public void runDue() {
        SettableClock time = new SettableClock();
        time.set(clock.instant());
        TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(database, tasks.oneTime());
        builder.serializer(serializer);
        ManualScheduler scheduler = builder.clock(time).build();
        for (int round = 0; due() > 0; round++) {
            if (round > FAR_TOO_MANY) {
                throw new AssertionError("jobs do not come to an end");
            }
            scheduler.runAnyDueExecutions();
        }
    }

    /** Runs a recurring job once, whatever its schedule says. */
    public void run(String recurring) {
        RecurringJob job = tasks.recurringJobs().stream()
                .filter(known -> known.name().equals(recurring))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no recurring job " + recurring));
        runner.run(job.name(), null, () -> JobResult.done(job.run()));
    }

    /** When the next planned work is due; the end of time when nothing is planned. */
    @Transactional
    public Instant nextDue() {
        Object next = entities.createNativeQuery("select min(execution_time) from scheduled_tasks", Instant.class)
                .getSingleResult();
        return next == null ? Instant.MAX : (Instant) next;
    }

    @Transactional
    long due() {
        return ((Number) entities.createNativeQuery("select count(*) from scheduled_tasks where execution_time <= :now")
                        .setParameter("now", clock.instant())
                        .getSingleResult())
                .longValue();
    }
}
