package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.streamsmanager.job.RecurringJob;

/** Orders a synchronisation of every attached server. */
@ApplicationScoped
class SynchroniseServersJob implements RecurringJob {
    private final SynchronisationService synchronisations;

    SynchroniseServersJob(SynchronisationService synchronisations) {
        this.synchronisations = synchronisations;
    }

    @Override
    public String name() {
        return "synchronise-servers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        return synchronisations.orderAll() + " servers will be synchronised";
    }
}
