package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;

/** Asks somebody who came with another account whether their login shall follow. */
@ApplicationScoped
class EmailFollowJob implements JobHandler<EmailFollowJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("email-follows", Payload.class);
    private final EmailChanges changes;

    EmailFollowJob(EmailChanges changes) {
        this.changes = changes;
    }

    record Payload(UUID userId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        return JobResult.done(changes.begin(payload.userId()));
    }
}
