package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.streamsmanager.job.RecurringJob;

/** Lets old previews expire, and takes up runs that came to a standstill. */
@ApplicationScoped
class WatchBulkEditsJob implements RecurringJob {
    private final BulkWatch watch;

    WatchBulkEditsJob(BulkWatch watch) {
        this.watch = watch;
    }

    @Override
    public String name() {
        return "watch-bulk-edits";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String run() {
        return watch.expirePreviews() + " previews expired, " + watch.takeUp() + " runs taken up";
    }
}
