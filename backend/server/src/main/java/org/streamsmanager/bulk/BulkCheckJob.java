package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;

/** Compares many people with what the preview said of them, and begins when they are as they were. */
@ApplicationScoped
class BulkCheckJob implements JobHandler<BulkCheckJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("bulk-check", Payload.class);
    private final BulkEditService bulk;
    private final BulkPreviewer previewer;
    private final BulkPeople people;

    BulkCheckJob(BulkEditService bulk, BulkPreviewer previewer, BulkPeople people) {
        this.bulk = bulk;
        this.previewer = previewer;
        this.people = people;
    }

    record Payload(UUID bulkEditId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        UUID id = payload.bulkEditId();
        if (previewer.read(id).state() != BulkState.CHECKING) {
            return JobResult.done("nothing to do");
        }
        return JobResult.done(bulk.checked(id, people.recount(id)) ? "as previewed" : "the world moved");
    }

    @Override
    public void givenUp(Payload payload, String reason) {
        bulk.checked(payload.bulkEditId(), BulkCounts.NONE);
    }
}
