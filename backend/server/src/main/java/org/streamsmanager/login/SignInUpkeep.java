package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hibernate.Session;
import org.streamsmanager.job.Upkeep;

/** Links, registrations, sessions and counters that let nobody in and hold nobody up any more. */
@ApplicationScoped
class SignInUpkeep implements Upkeep {
    /** Somebody may still ask why a link did not work, or from where they were signed in. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Session entities;
    private final Clock clock;

    SignInUpkeep(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "links, registrations and sessions that are over";
    }

    @Override
    @Transactional
    public int deleteSome() {
        return over(clock.instant()).entrySet().stream()
                .mapToInt(kind -> delete(kind.getKey(), kind.getValue()))
                .sum();
    }

    /** Each deletes from the table that its first word names, by its key and condition. */
    private static Map<String, Instant> over(Instant now) {
        Map<String, Instant> all = new LinkedHashMap<>();
        all.put(of("refresh_token", "hash", "expires_at < :before"), now);
        all.put(of("session", "id", "expires_at < :before or revoked_at < :before"), now.minus(KEPT));
        all.put(of("sign_in_link", "id", "expires_at < :before"), now.minus(KEPT));
        all.put(of("login_token", "id", "expires_at < :before"), now.minus(KEPT));
        all.put(of("registration", "id", "expires_at < :before"), now);
        all.put(of("customer_sign_in", "id", "expires_at < :before"), now);
        all.put(of("sign_in_attempt", "key", "last_at < :before"), now.minus(SignInBackoff.FORGOTTEN));
        return all;
    }

    private static String of(String table, String key, String condition) {
        return "delete from " + table + " where " + key + " in (select " + key + " from " + table + " where "
                + condition + " limit :most)";
    }

    private int delete(String statement, Instant before) {
        return entities.createNativeMutationQuery(statement)
                .setParameter("before", before)
                .setParameter("most", AT_ONCE)
                .executeUpdate();
    }
}
