package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class BulkPreviewJob implements JobHandler<BulkPreviewJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("bulk-preview", Payload.class);
    private final BulkPreviewer previewer;
    private final BulkPeople people;

    BulkPreviewJob(BulkPreviewer previewer, BulkPeople people) {
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
        try {
            if (previewer.freeze(id)) {
                people.plan(id);
            }
        } catch (Refusal refusal) {
            previewer.failed(id, refusal.problem().code());
            return JobResult.done(refusal.getMessage());
        }
        return JobResult.done(previewer.previewed(id));
    }

    @Override
    public void givenUp(Payload payload, String reason) {
        previewer.failed(payload.bulkEditId(), RowProblem.FAILED.code());
    }
}
