package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.shared.CrashPoints;
import org.streamsmanager.shared.Refusal;

/** Invites the people of a list, each in a transaction of their own; who was invited is not invited again. */
@ApplicationScoped
class InviteListJob implements JobHandler<InviteListJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("invite-list", Payload.class);
    private final InvitationListSteps steps;
    private final CrashPoints crashes;

    InviteListJob(InvitationListSteps steps, CrashPoints crashes) {
        this.steps = steps;
        this.crashes = crashes;
    }

    record Payload(UUID listId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        List<Integer> ready = steps.ready(payload.listId());
        ready.forEach(ordinal -> invite(payload.listId(), ordinal));
        steps.done(payload.listId());
        return JobResult.done(ready.size() + " rows dealt with");
    }

    private void invite(UUID listId, int ordinal) {
        try {
            steps.invite(listId, ordinal);
        } catch (Refusal refusal) {
            steps.refuse(listId, ordinal, refusal);
        }
        crashes.reached("list-row-done");
    }
}
