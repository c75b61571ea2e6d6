package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;

@ApplicationScoped
class BulkPreviewJob implements JobHandler<BulkPreviewJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("bulk-preview", Payload.class);
    private final BulkPreviewer previewer;

    BulkPreviewJob(BulkPreviewer previewer) {
        this.previewer = previewer;
    }

    record Payload(UUID bulkEditId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        return JobResult.done(previewer.preview(payload.bulkEditId()));
    }

    @Override
    public void givenUp(Payload payload, String reason) {
        previewer.failed(payload.bulkEditId(), "The preview could not be made: " + reason);
    }
}
