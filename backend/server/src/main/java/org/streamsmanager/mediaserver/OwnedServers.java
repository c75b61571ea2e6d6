package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The last list of an account's servers, for a minute: one call for all the servers that are synchronised at once. */
@ApplicationScoped
class OwnedServers {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private final Map<UUID, Listed> lists = new ConcurrentHashMap<>();
    private final Clock clock;

    OwnedServers(Clock clock) {
        this.clock = clock;
    }

    private record Listed(Reading<AvailableServer> reading, Instant at) {}

    /** Only a complete list is kept. */
    Reading<AvailableServer> recent(UUID accountId, MediaAccount account) {
        Listed last = lists.get(accountId);
        return last != null && clock.instant().isBefore(last.at().plus(FRESH))
                ? last.reading()
                : now(accountId, account);
    }

    Reading<AvailableServer> now(UUID accountId, MediaAccount account) {
        Reading<AvailableServer> reading = account.servers();
        if (reading instanceof Reading.Complete<AvailableServer>) {
            lists.put(accountId, new Listed(reading, clock.instant()));
        } else {
            lists.remove(accountId);
        }
        return reading;
    }
}
