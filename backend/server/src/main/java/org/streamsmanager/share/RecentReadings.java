package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Sharing;

/**
 * Complete lists of shares that were just read: a hundred changes on one server need not read its whole list a hundred
 * times. A list is never used for what was sent after it was asked for.
 */
@ApplicationScoped
class RecentReadings {
    private static final Duration RECENT = Duration.ofSeconds(10);
    private final Map<UUID, Taken> taken = new ConcurrentHashMap<>();
    private final Sharing sharing;
    private final Clock clock;

    RecentReadings(Sharing sharing, Clock clock) {
        this.sharing = sharing;
        this.clock = clock;
    }

    private record Taken(Instant at, Reading.Complete<RemoteShare> list) {}

    /** {@code sentAt} is null when nothing was sent. */
    boolean has(UUID serverId, Instant sentAt) {
        return usable(taken.get(serverId), sentAt);
    }

    Reading<RemoteShare> of(UUID serverId, Instant sentAt) {
        Taken known = taken.get(serverId);
        return usable(known, sentAt) ? known.list() : read(serverId);
    }

    private boolean usable(Taken known, Instant sentAt) {
        return known != null
                && !known.at().isBefore(clock.instant().minus(RECENT))
                && (sentAt == null || known.at().isAfter(sentAt));
    }

    private Reading<RemoteShare> read(UUID serverId) {
        Instant asked = clock.instant();
        Reading<RemoteShare> reading = sharing.shares(serverId);
        if (reading instanceof Reading.Complete<RemoteShare> complete) {
            taken.put(serverId, new Taken(asked, complete));
        }
        return reading;
    }
}
