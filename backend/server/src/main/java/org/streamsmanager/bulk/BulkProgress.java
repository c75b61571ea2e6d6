package org.streamsmanager.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How far bulk edits have come. One that runs is counted once a second, however many look at it. */
@ApplicationScoped
class BulkProgress {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private final Map<UUID, Counted> running = new ConcurrentHashMap<>();
    private final BulkEditRowRepository rows;
    private final Clock clock;

    BulkProgress(BulkEditRowRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Rows by their state, and those that were refused or failed by the reason. */
    record Counted(Map<RowState, Long> states, Map<String, Long> problems, Instant at) {}

    Counted of(BulkEdit edit) {
        if (edit.state() != BulkState.APPLYING) {
            running.remove(edit.id());
            return count(edit.id());
        }
        Counted last = running.get(edit.id());
        if (last != null && clock.instant().isBefore(last.at().plus(FRESH))) {
            return last;
        }
        Counted now = count(edit.id());
        running.put(edit.id(), now);
        return now;
    }

    private Counted count(UUID id) {
        return new Counted(rows.states(id), rows.problems(id), clock.instant());
    }
}
