package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.streamsmanager.job.Jobs;

/** Looks after bulk edits that nobody works on. */
@ApplicationScoped
class BulkWatch {
    private static final Duration STANDSTILL = Duration.ofMinutes(10);
    private final BulkEditRepository edits;
    private final Jobs jobs;
    private final Clock clock;

    BulkWatch(BulkEditRepository edits, Jobs jobs, Clock clock) {
        this.edits = edits;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    int expirePreviews() {
        List<BulkEdit> old = edits.expiredAt(clock.instant());
        old.forEach(BulkEdit::expired);
        return old.size();
    }

    /** A run whose jobs were given up, for example because the database was away for hours. */
    @Transactional
    int takeUp() {
        Instant now = clock.instant();
        List<BulkEdit> still = edits.standingStillSince(now.minus(STANDSTILL));
        still.forEach(edit -> jobs.enqueue(BulkRunJob.KEY, new BulkRunJob.Payload(edit.id())));
        still.forEach(edit -> edit.progressed(now));
        return still.size();
    }
}
