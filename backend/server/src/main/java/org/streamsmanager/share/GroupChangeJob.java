package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.library.GroupChangePart.Move;

/** Gives and takes what libraries in other groups mean, a hundred people at a time; whoever has it so is passed over. */
@ApplicationScoped
class GroupChangeJob implements JobHandler<GroupChangeJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("change-libraries-of-shares", Payload.class);
    private final GroupChangeSteps steps;

    GroupChangeJob(GroupChangeSteps steps) {
        this.steps = steps;
    }

    record Payload(List<Move> moves) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        int all = 0;
        for (int done = steps.some(payload.moves()); done > 0; done = steps.some(payload.moves())) {
            all += done;
        }
        return JobResult.done(all + " shares follow");
    }

    @Override
    public String subject(Payload payload) {
        return payload.moves().size() + " libraries";
    }
}
