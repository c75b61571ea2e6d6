package org.streamsmanager.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** Suspends people and lifts it. Time and plan run on; whoever keeps access hears of it in the same transaction. */
@ApplicationScoped
public class SuspensionService {
    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final String OVER = "the suspension ended as it was set";
    private final SuspensionRepository suspensions;
    private final UserService users;
    private final AuditService audit;
    private final Event<UserSuspended> suspended;
    private final Event<UserReinstated> reinstated;
    private final Clock clock;

    SuspensionService(
            SuspensionRepository suspensions,
            UserService users,
            AuditService audit,
            Event<UserSuspended> suspended,
            Event<UserReinstated> reinstated,
            Clock clock) {
        this.suspensions = suspensions;
        this.users = users;
        this.audit = audit;
        this.suspended = suspended;
        this.reinstated = reinstated;
        this.clock = clock;
    }

    /** Again, with another cause or end, corrects the open suspension. True when anything is different now. */
    @Transactional
    public boolean suspend(UUID userId, String cause, Instant until) {
        requireEnd(until);
        users.lock(userId);
        Optional<Suspension> open = suspensions.openOf(userId);
        if (open.isPresent()) {
            return correct(open.get(), cause, until);
        }
        suspensions.persistAndFlush(new Suspension(userId, cause, until, clock.instant()));
        audit.record(Change.of("user", userId, "suspended").because(cause).to(end(until)));
        suspended.fire(new UserSuspended(userId, cause, until));
        return true;
    }

    /** Refused when the user is not suspended. */
    @Transactional
    public void lift(UUID userId, String cause) {
        users.lock(userId);
        lift(suspensions.openOf(userId).orElseThrow(() -> Refusal.of(UserProblem.NOT_SUSPENDED)), cause);
    }

    @Transactional
    public Optional<SuspensionFacts> open(UUID userId) {
        return suspensions.openOf(userId).map(Suspension::facts);
    }

    /** Those whose end has passed, at most so many. */
    @Transactional
    int liftOver(int most) {
        List<UUID> over = suspensions.over(clock.instant(), most);
        over.forEach(this::liftIfOver);
        return over.size();
    }

    private void liftIfOver(UUID userId) {
        users.lockIfThere(userId);
        suspensions.openOf(userId).filter(open -> open.over(clock.instant())).ifPresent(open -> lift(open, OVER));
    }

    private boolean correct(Suspension open, String cause, Instant until) {
        if (open.says(cause, until)) {
            return false;
        }
        SuspensionFacts before = open.facts();
        open.edit(cause, until);
        audit.record(Change.of("user", open.userId(), "suspension-changed")
                .because(cause)
                .from(end(before.until()))
                .to(end(until)));
        return true;
    }

    private void lift(Suspension open, String cause) {
        open.lift(clock.instant());
        suspensions.flush();
        audit.record(Change.of("user", open.userId(), "reinstated").because(cause));
        reinstated.fire(new UserReinstated(open.userId(), cause));
    }

    private void requireEnd(Instant until) {
        Instant now = clock.instant();
        if (until != null && !until.isAfter(now)) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "/until", "must be in the future");
        }
        if (until != null && until.isAfter(now.plus(LONGEST))) {
            throw Refusal.at(
                    CommonProblem.INVALID_VALUE, "/until", "must be within ten years; leave it out for no end");
        }
    }

    private static Map<String, Object> end(Instant until) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("until", until);
        return values;
    }
}
