package org.streamsmanager.drift;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.streamsmanager.job.RecurringJob;

/** Orders a reading of the shares of every attached server. */
@ApplicationScoped
class ReadSharesJob implements RecurringJob {
    private final DriftSteps steps;

    ReadSharesJob(DriftSteps steps) {
        this.steps = steps;
    }

    @Override
    public String name() {
        return "compare-shares";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        return steps.orderAll() + " servers will be compared";
    }
}
