package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.streamsmanager.job.RecurringJob;

/** Gives access back when a suspension is over. */
@ApplicationScoped
class LiftSuspensionsJob implements RecurringJob {
    private static final int AT_ONCE = 100;
    private final SuspensionService suspensions;

    LiftSuspensionsJob(SuspensionService suspensions) {
        this.suspensions = suspensions;
    }

    @Override
    public String name() {
        return "lift-suspensions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public String run() {
        int all = 0;
        for (int some = suspensions.liftOver(AT_ONCE); some > 0; some = suspensions.liftOver(AT_ONCE)) {
            all += some;
        }
        return all + " suspensions were over";
    }
}
