package org.streamsmanager.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.streamsmanager.job.RecurringJob;

/** Looks hourly who is no longer active, and gives whole access back to those who are again. */
@ApplicationScoped
class ExpireAccessJob implements RecurringJob {
    private final ExpiryService expiry;
    private final ReducedAccess reduced;

    ExpireAccessJob(ExpiryService expiry, ReducedAccess reduced) {
        this.expiry = expiry;
        this.reduced = reduced;
    }

    @Override
    public String name() {
        return "expire-access";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        reduced.ofActiveUsers().forEach(reduced::giveBack);
        return expiry.look();
    }
}
