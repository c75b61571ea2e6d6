package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.CrashPoints;

/**
 * Goes on where an earlier run stopped: what was done is done, what waits is next. One at a time in an instance, so that
 * whoever reads is not crowded out, and several on several instances.
 */
@ApplicationScoped
class BulkRunJob implements JobHandler<BulkRunJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("bulk-run", Payload.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private final Set<UUID> atWork = ConcurrentHashMap.newKeySet();
    private final BulkRunner runner;
    private final ChunkRun chunks;
    private final BulkPeople people;
    private final CrashPoints crashes;
    private final Clock clock;

    BulkRunJob(BulkRunner runner, ChunkRun chunks, BulkPeople people, CrashPoints crashes, Clock clock) {
        this.runner = runner;
        this.chunks = chunks;
        this.people = people;
        this.crashes = crashes;
        this.clock = clock;
    }

    record Payload(UUID bulkEditId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        UUID id = payload.bulkEditId();
        if (!atWork.add(id)) {
            return JobResult.again(clock.instant().plus(LOOK_AGAIN), "another instance may share it");
        }
        try {
            return run(id);
        } finally {
            atWork.remove(id);
        }
    }

    private JobResult run(UUID id) {
        return runner.begin(id)
                .map(kind -> switch (kind) {
                    case SetAction action -> JobResult.done(chunks.run(id, action) + " chunks");
                    case PersonAction action -> people(id);
                })
                .orElseGet(() -> JobResult.done("nothing to do"));
    }

    /** What is on its way is looked after until it has arrived. */
    private JobResult people(UUID id) {
        while (people.run(id)) {
            crashes.reached("bulk-people-done");
        }
        return runner.finished(id)
                ? JobResult.done("everybody")
                : JobResult.again(clock.instant().plus(LOOK_AGAIN), "waits for media servers");
    }
}
