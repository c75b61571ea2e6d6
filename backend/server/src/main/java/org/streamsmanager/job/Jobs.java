package org.streamsmanager.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.shared.Ids;

/** Plans durable work in the caller's transaction: nothing is planned when it rolls back, nothing is lost when it commits. */
@ApplicationScoped
public class Jobs {
    private static final String WAITING = "select count(*) from scheduled_tasks where task_name = :name"
            + " and task_instance like :instance and not picked";
    private final SchedulerClient client;
    private final EntityManager entities;
    private final Map<String, Integer> priorities;
    private final Clock clock;

    Jobs(
            AgroalDataSource database,
            EntityManager entities,
            PayloadSerializer serializer,
            @All List<JobHandler<?>> handlers,
            Clock clock) {
        this.entities = entities;
        this.client = SchedulerClient.Builder.create(database)
                .serializer(serializer)
                .enablePriority()
                .build();
        this.priorities =
                handlers.stream().collect(Collectors.toMap(h -> h.key().name(), JobHandler::priority));
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public <P extends Record> void enqueue(JobKey<P> key, P payload) {
        enqueueAt(key, payload, clock.instant());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public <P extends Record> void enqueueAt(JobKey<P> key, P payload, Instant at) {
        schedule(key, payload, Ids.next().toString(), at);
    }

    /** Does nothing when the same work about that subject waits already; what runs at this moment may have looked too early. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <P extends Record> void enqueueUnlessWaiting(JobKey<P> key, P payload, UUID subject) {
        Number waiting = (Number) entities.createNativeQuery(WAITING)
                .setParameter("name", key.name())
                .setParameter("instance", subject + ":%")
                .getSingleResult();
        if (waiting.longValue() == 0) {
            schedule(key, payload, subject + ":" + Ids.next(), clock.instant());
        }
    }

    private <P extends Record> void schedule(JobKey<P> key, P payload, String instance, Instant at) {
        client.scheduleIfNotExists(
                new TaskInstance.Builder<P>(key.name(), instance)
                        .data(payload)
                        .priority(priorities.get(key.name()))
                        .build(),
                at);
    }
}
