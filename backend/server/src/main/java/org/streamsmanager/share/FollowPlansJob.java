package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.streamsmanager.job.RecurringJob;

/** A coverage that begins later changes nothing by itself: finds those that have begun. */
@ApplicationScoped
class FollowPlansJob implements RecurringJob {
    private final PlanFollowing following;

    FollowPlansJob(PlanFollowing following) {
        this.following = following;
    }

    @Override
    public String name() {
        return "follow-plans";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public String run() {
        return following.planAll() + " users are on another plan than their access";
    }
}
