package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * How often an account may be used, shared by all instances. Nobody waits here: who comes too early is given a later slot
 * of their own, so that a thousand jobs come back one after the other and not all at once.
 */
@ApplicationScoped
public class CallBudget {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int SAFE_SHIFT = 10;
    private static final String OPEN = "insert into call_budget (account, next_slot, last_given, limited_times)"
            + " values (:account, :first, :first, 0) on conflict (account) do nothing";
    private static final String TAKE =
            "update call_budget set next_slot = greatest(next_slot, :floor) + make_interval(secs => :cost)"
                    + " where account = :account and next_slot <= :now and (blocked_until is null or blocked_until <= :now)";
    private static final String GIVE = "update call_budget set last_given ="
            + " greatest(last_given, next_slot, coalesce(blocked_until, next_slot), :now) + make_interval(secs => :cost)"
            + " where account = :account returning last_given";
    private static final String BLOCK = "update call_budget set blocked_until = greatest(blocked_until, :until),"
            + " limited_times = limited_times + 1 where account = :account";
    private static final String BLOCKED =
            "select blocked_until from call_budget where account = :account and blocked_until > :now";
    private final EntityManager entities;
    private final MediaConfig config;
    private final Clock clock;

    CallBudget(EntityManager entities, MediaConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /** Empty: go ahead with one call. Else the time to come back at. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Instant> permit(UUID plexAccountId) {
        return permit(plexAccountId, 1);
    }

    /** As {@link #permit(UUID)}, for work that takes so many calls. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Instant> permit(UUID plexAccountId, int calls) {
        open(plexAccountId);
        Instant now = clock.instant();
        int taken = entities.createNativeQuery(TAKE)
                .setParameter("account", plexAccountId)
                .setParameter("now", now)
                .setParameter("floor", floor(now))
                .setParameter("cost", calls / config.callsPerSecond())
                .executeUpdate();
        return taken == 1 ? Optional.empty() : Optional.of(laterSlot(plexAccountId, now, calls));
    }

    /** The remote asked for a pause: twice as long each time, until a call works again. Returns how long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Duration limited(UUID plexAccountId, Duration asked) {
        open(plexAccountId);
        Duration pause = asked == null ? doubled(timesLimited(plexAccountId)) : asked;
        entities.createNativeQuery(BLOCK)
                .setParameter("account", plexAccountId)
                .setParameter("until", clock.instant().plus(pause))
                .executeUpdate();
        return pause;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void worked(UUID plexAccountId) {
        entities.createNativeQuery("update call_budget set limited_times = 0, blocked_until = null"
                        + " where account = :account and (limited_times > 0 or blocked_until is not null)")
                .setParameter("account", plexAccountId)
                .executeUpdate();
    }

    /** How long the account must not be used at all; empty when it may. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Duration> pause(UUID plexAccountId) {
        Instant now = clock.instant();
        return entities.unwrap(Session.class)
                .createNativeQuery(BLOCKED, Instant.class)
                .setParameter("account", plexAccountId)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(until -> Duration.between(now, until));
    }

    private void open(UUID account) {
        entities.createNativeQuery(OPEN)
                .setParameter("account", account)
                .setParameter("first", floor(clock.instant()))
                .executeUpdate();
    }

    private Instant floor(Instant now) {
        return now.minus(interval().multipliedBy(config.burst() - 1L));
    }

    private Instant laterSlot(UUID account, Instant now, int calls) {
        return entities.unwrap(Session.class)
                .createNativeQuery(GIVE, Instant.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("cost", calls / config.callsPerSecond())
                .getSingleResult();
    }

    private int timesLimited(UUID account) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select limited_times from call_budget where account = :account", Integer.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private Duration interval() {
        return Duration.ofNanos(Math.round(1_000_000_000L / config.callsPerSecond()));
    }

    private static Duration doubled(int times) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times, SAFE_SHIFT));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
