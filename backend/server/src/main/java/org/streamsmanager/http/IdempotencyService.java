package org.streamsmanager.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Remembers for a day what was answered to a key, so that a repeated request changes nothing. */
@ApplicationScoped
class IdempotencyService {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final String CLAIM =
            "insert into idempotency (key, principal, route, body_hash, created_at, expires_at)"
                    + " values (:key, :principal, :route, :hash, :now, :expires)"
                    + " on conflict (principal, route, key) do update"
                    + " set created_at = excluded.created_at, body_hash = excluded.body_hash,"
                    + " expires_at = excluded.expires_at, status = null, location = null, response = null"
                    + " where idempotency.expires_at < :now"
                    + " or (idempotency.status is null and idempotency.created_at < :stale"
                    + " and idempotency.body_hash = excluded.body_hash)";
    private static final String WHERE = " where principal = :principal and route = :route and key = :key";
    private final EntityManager entities;
    private final CurrentActor actor;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyService(EntityManager entities, CurrentActor actor, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.json = json;
        this.clock = clock;
    }

    /** Empty when the caller may go on; else the stored answer. Another body or a request in flight is refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<StoredAnswer> claim(String route, String key, Object body) {
        Instant now = clock.instant();
        String hash = Fingerprint.of(text(body));
        int claimed = entities.createNativeQuery(CLAIM)
                .setParameter("key", key)
                .setParameter("principal", principal())
                .setParameter("route", route)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .setParameter("stale", now.minus(LEASE))
                .setParameter("expires", now.plus(KEPT))
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(stored(route, key, hash));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void store(String route, String key, StoredAnswer answer) {
        entities.createNativeQuery(
                        "update idempotency set status = :status, location = :location, response = :body" + WHERE)
                .setParameter("status", answer.status())
                .setParameter("location", answer.location())
                .setParameter("body", answer.body())
                .setParameter("principal", principal())
                .setParameter("route", route)
                .setParameter("key", key)
                .executeUpdate();
    }

    /** A refused request changed nothing: its key is free again. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(String route, String key) {
        entities.createNativeQuery("delete from idempotency" + WHERE + " and status is null")
                .setParameter("principal", principal())
                .setParameter("route", route)
                .setParameter("key", key)
                .executeUpdate();
    }

    @Transactional
    int forgetExpired(int most) {
        return entities.createNativeQuery("delete from idempotency where (principal, route, key) in"
                        + " (select principal, route, key from idempotency where expires_at < :now limit :most)")
                .setParameter("now", clock.instant())
                .setParameter("most", most)
                .executeUpdate();
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private StoredAnswer stored(String route, String key, String hash) {
        Tuple row = (Tuple) entities.createNativeQuery(
                        "select body_hash, status, location, response from idempotency" + WHERE, Tuple.class)
                .setParameter("principal", principal())
                .setParameter("route", route)
                .setParameter("key", key)
                .getSingleResult();
        if (!row.get(0, String.class).equals(hash)) {
            throw Refusal.of(IdempotencyProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (row.get(1) == null) {
            throw Refusal.of(IdempotencyProblem.IDEMPOTENCY_KEY_IN_FLIGHT).retryAfter(Duration.ofSeconds(1));
        }
        return new StoredAnswer(row.get(1, Integer.class), row.get(2, String.class), row.get(3, String.class));
    }

    private String principal() {
        return actor.get().kind() + ":" + actor.get().id();
    }

    record StoredAnswer(int status, String location, String body) {}
}
