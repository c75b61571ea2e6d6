package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** How many calls accounts made, by steps of ten seconds, for an hour. */
@ApplicationScoped
class CallLog {
    static final Duration KEPT = Duration.ofHours(1);
    private static final long STEP = 10;
    private static final String ADD = "insert into account_call (account, at, calls) values (:account, :at, :calls)"
            + " on conflict (account, at) do update set calls = account_call.calls + excluded.calls";
    private static final String SINCE =
            "select coalesce(sum(calls), 0) from account_call where account = :account and at > :since";
    private final EntityManager entities;

    CallLog(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID account, int calls, Instant now) {
        if (calls == 0) {
            return;
        }
        entities.createNativeQuery("delete from account_call where account = :account and at < :before")
                .setParameter("account", account)
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        entities.createNativeQuery(ADD)
                .setParameter("account", account)
                .setParameter("at", Instant.ofEpochSecond(now.getEpochSecond() / STEP * STEP))
                .setParameter("calls", calls)
                .executeUpdate();
    }

    int since(UUID account, Instant time) {
        return entities.unwrap(Session.class)
                .createNativeQuery(SINCE, Integer.class)
                .setParameter("account", account)
                .setParameter("since", time)
                .getSingleResult();
    }
}
