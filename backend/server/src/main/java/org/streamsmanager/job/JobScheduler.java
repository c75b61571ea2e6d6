package org.streamsmanager.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Works off due jobs; several instances on one database share them. */
@ApplicationScoped
class JobScheduler {
    private static final int MISSED_HEARTBEATS = 4;
    private final JobConfig config;
    private final AgroalDataSource database;
    private final JobTasks tasks;
    private final PayloadSerializer serializer;
    private final Clock clock;
    private Scheduler scheduler;

    JobScheduler(
            JobConfig config, AgroalDataSource database, JobTasks tasks, PayloadSerializer serializer, Clock clock) {
        this.config = config;
        this.database = database;
        this.tasks = tasks;
        this.serializer = serializer;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            scheduler = build();
            scheduler.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    private Scheduler build() {
        return Scheduler.create(database, tasks.oneTime())
                .startTasks(tasks.recurring())
                .serializer(serializer)
                .clock(clock::instant)
                .threads(config.threads())
                .pollingInterval(config.pollingInterval())
                .heartbeatInterval(config.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .pollUsingLockAndFetch(1.0, 4.0)
                .enablePriority()
                .failureLogging(LogLevel.DEBUG, false)
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }
}
