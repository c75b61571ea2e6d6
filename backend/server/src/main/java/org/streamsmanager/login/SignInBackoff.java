package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Refusal;

/**
 * Slows guessing down, for the pair of account and address, and for an address over all accounts. An outsider at another
 * address never holds up the owner of an account.
 */
@ApplicationScoped
class SignInBackoff {
    private static final int FREE_PER_PAIR = 5;
    private static final int FREE_PER_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int SAFE_SHIFT = 20;
    private static final String FAILED = "insert into sign_in_attempt (key, failures, last_at) values (:key, 1, :now)"
            + " on conflict (key) do update set failures = case when sign_in_attempt.last_at < :forget then 1"
            + " else sign_in_attempt.failures + 1 end, last_at = :now returning failures";
    static final Duration FORGOTTEN = Duration.ofHours(24);
    private final Session entities;
    private final Clock clock;

    SignInBackoff(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** For what may be asked a few times only, whatever comes of it: each request counts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void spend(String purpose, String subject, String address) {
        requireFree(purpose + ":" + subject, purpose + ":" + address);
        failed(purpose + ":" + subject, purpose + ":" + address);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void requireFree(String email, String address) {
        Instant now = clock.instant();
        entities.createNativeQuery("select max(blocked_until) from sign_in_attempt where key in (:keys)", Instant.class)
                .setParameter("keys", List.of(pair(email, address), alone(address)))
                .getResultStream()
                .filter(until -> until != null && until.isAfter(now))
                .findFirst()
                .ifPresent(until -> {
                    throw Refusal.of(LoginProblem.TOO_MANY_ATTEMPTS)
                            .retryAfter(Duration.between(now, until).plusSeconds(1));
                });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(String email, String address) {
        count(alone(address), FREE_PER_ADDRESS);
        count(pair(email, address), FREE_PER_PAIR);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void succeeded(String email, String address) {
        entities.createNativeMutationQuery("delete from sign_in_attempt where key = :key")
                .setParameter("key", pair(email, address))
                .executeUpdate();
    }

    private void count(String key, int free) {
        Instant now = clock.instant();
        int failures = entities.createNativeQuery(FAILED, Integer.class)
                .setParameter("key", key)
                .setParameter("now", now)
                .setParameter("forget", now.minus(FORGOTTEN))
                .getSingleResult();
        if (failures >= free) {
            entities.createNativeMutationQuery("update sign_in_attempt set blocked_until = :until where key = :key")
                    .setParameter("until", now.plus(wait(failures - free)))
                    .setParameter("key", key)
                    .executeUpdate();
        }
    }

    private static Duration wait(int beyond) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(beyond, SAFE_SHIFT));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }

    private static String pair(String email, String address) {
        return Fingerprint.of(Normal.of(email) + "\n" + address);
    }

    private static String alone(String address) {
        return Fingerprint.of(address);
    }
}
