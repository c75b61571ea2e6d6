package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;

/** Brings the shares of one user to the plan that covers them now. */
@ApplicationScoped
class FollowPlanJob implements JobHandler<FollowPlanJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("follow-plan", Payload.class);
    private final PlanFollowing following;

    FollowPlanJob(PlanFollowing following) {
        this.following = following;
    }

    record Payload(UUID userId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public JobResult run(Payload payload) {
        return JobResult.done(following.follow(payload.userId()) + " shares follow the plan");
    }
}
