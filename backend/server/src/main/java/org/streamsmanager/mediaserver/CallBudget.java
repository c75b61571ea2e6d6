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
 * How often an account, and the address that its calls leave from, may be used; shared by all instances. Nobody waits
 * here: who comes too early is given a later slot of their own, so that a thousand jobs come back one after the other and
 * not all at once.
 */
@ApplicationScoped
public class CallBudget {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(2);
    private static final int SAFE_SHIFT = 10;
    private static final String BLOCK = "update call_budget set blocked_until = greatest(blocked_until, :until),"
            + " limited_times = limited_times + 1 where account = :account";
    private static final String BLOCKED =
            "select blocked_until from call_budget where account = :account and blocked_until > :now";
    private static final String CHANGE = "update call_budget set changing_until = :until"
            + " where account = :account and (changing_until is null or changing_until <= :now)";
    private final EntityManager entities;
    private final CallSlots slots;
    private final CallLog log;
    private final Clock clock;

    CallBudget(EntityManager entities, CallSlots slots, CallLog log, Clock clock) {
        this.entities = entities;
        this.slots = slots;
        this.log = log;
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
        return slots.take(plexAccountId, calls, clock.instant());
    }

    /** Books calls that were made; {@code unplanned} of them had no place, and those who come next wait for them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void made(UUID plexAccountId, int calls, int unplanned) {
        Instant now = clock.instant();
        log.add(plexAccountId, calls, now);
        if (unplanned > 0) {
            slots.charge(plexAccountId, unplanned, now);
        }
    }

    /** One change of an account at a time; false while another is under way. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean beginChange(UUID plexAccountId) {
        Instant now = clock.instant();
        slots.open(plexAccountId, now);
        return entities.createNativeQuery(CHANGE)
                        .setParameter("account", plexAccountId)
                        .setParameter("until", now.plus(LONGEST_CHANGE))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void endChange(UUID plexAccountId) {
        entities.createNativeQuery("update call_budget set changing_until = null where account = :account")
                .setParameter("account", plexAccountId)
                .executeUpdate();
    }

    /** The remote asked for a pause: twice as long each time, until a call works again. Returns how long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Duration limited(UUID plexAccountId, Duration asked) {
        slots.open(plexAccountId, clock.instant());
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

    private int timesLimited(UUID account) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select limited_times from call_budget where account = :account", Integer.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private static Duration doubled(int times) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(times, SAFE_SHIFT));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
