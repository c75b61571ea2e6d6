package org.streamsmanager.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streamsmanager.shared.Ids;

/** Plans durable work in the caller's transaction: nothing is planned when it rolls back, nothing is lost when it commits. */
@ApplicationScoped
public class Jobs {
    private final SchedulerClient client;
    private final Map<String, Integer> priorities;
    private final Clock clock;

    Jobs(AgroalDataSource database, PayloadSerializer serializer, @All List<JobHandler<?>> handlers, Clock clock) {
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
        client.scheduleIfNotExists(
                new TaskInstance.Builder<P>(key.name(), Ids.next().toString())
                        .data(payload)
                        .priority(priorities.get(key.name()))
                        .build(),
                at);
    }
}
