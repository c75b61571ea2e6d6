package org.streamsmanager.mediaserver;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.shared.Refusal;

/** Shows the call budget of an account with its queue. */
@ApplicationScoped
class AccountCallsService {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String STATE =
            "select next_slot, blocked_until, changing_until from call_budget where account = :account";
    private final EntityManager entities;
    private final PlexAccountRepository accounts;
    private final ServerRepository servers;
    private final List<PlannedChanges> planned;
    private final CallLog log;
    private final MediaConfig config;
    private final Clock clock;

    AccountCallsService(
            EntityManager entities,
            PlexAccountRepository accounts,
            ServerRepository servers,
            @All List<PlannedChanges> planned,
            CallLog log,
            MediaConfig config,
            Clock clock) {
        this.entities = entities;
        this.accounts = accounts;
        this.servers = servers;
        this.planned = planned;
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    AccountCallsResponse of(UUID accountId) {
        accounts.live(accountId).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_PLEX_ACCOUNT));
        Instant now = clock.instant();
        Line line = line(accountId, now);
        int waiting = waiting(accountId);
        return new AccountCallsResponse(
                config.callsPerSecond(),
                log.since(accountId, now.minus(MINUTE)),
                log.since(accountId, now.minus(CallLog.KEPT)),
                waiting,
                line.changing(),
                line.blockedUntil(),
                waiting == 0 ? null : doneAt(line, waiting, now));
    }

    private Instant doneAt(Line line, int waiting, Instant now) {
        Instant start = later(later(now, line.nextSlot()), line.blockedUntil());
        return start.plusSeconds((long) Math.ceil(waiting / config.callsPerSecond()));
    }

    private static Instant later(Instant one, Instant other) {
        return other == null || one.isAfter(other) ? one : other;
    }

    private int waiting(UUID accountId) {
        List<UUID> owned = servers.ofAccount(accountId).stream().map(Server::id).toList();
        return planned.stream().mapToInt(port -> port.on(owned)).sum();
    }

    /** A row for each account that was ever used. */
    private Line line(UUID accountId, Instant now) {
        return entities.unwrap(Session.class)
                .createNativeQuery(STATE, Tuple.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst()
                .map(row -> new Line(
                        row.get(0, Instant.class),
                        future(row.get(1, Instant.class), now),
                        future(row.get(2, Instant.class), now) != null))
                .orElseGet(() -> new Line(now, null, false));
    }

    private static Instant future(Instant time, Instant now) {
        return time == null || !time.isAfter(now) ? null : time;
    }

    private record Line(Instant nextSlot, Instant blockedUntil, boolean changing) {}
}
