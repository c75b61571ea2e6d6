package org.streamsmanager.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/**
 * The one rule of who loses access, as SQL: not permanent, not covered now, not waiting for a first coverage that is to
 * come, and with live access at a server whose account can be used.
 */
@ApplicationScoped
class ExpiryCandidates {
    private static final String COVERED = "exists (select 1 from coverage c where c.user_id = u.id"
            + " and c.revoked_at is null and c.starts_at <= :now and c.ends_at > :now)";
    private static final String WAITS_FOR_THE_FIRST = "(exists (select 1 from coverage c where c.user_id = u.id"
            + " and c.revoked_at is null and c.starts_at > :now)"
            + " and not exists (select 1 from coverage c where c.user_id = u.id and c.starts_at <= :now))";
    private static final String AT_A_USABLE_SERVER = "s.user_id = u.id and s.ended_at is null"
            + " and (s.reduced_at is null or s.reduced_at <= :reducedBefore) and exists (select 1 from server v"
            + " join plex_account a on a.id = v.plex_account_id"
            + " where v.id = s.server_id and a.health <> 'TOKEN_REJECTED')";
    private static final String DISMISSED = "exists (select 1 from expiry_person p join expiry_run r on r.id = p.run_id"
            + " where p.user_id = u.id and r.dismissed_until > :now)";
    private static final String RULE = "u.closed_at is null and not u.permanent and not " + COVERED + " and not "
            + WAITS_FOR_THE_FIRST + " and exists (select 1 from share s where " + AT_A_USABLE_SERVER + ") and not "
            + DISMISSED;
    private static final String FREEZE =
            "insert into expiry_person (run_id, ordinal, user_id, ended_at, reduced, outcome)"
                    + " select :run, row_number() over (order by u.id), u.id,"
                    + " (select max(c.ends_at) from coverage c where c.user_id = u.id and c.revoked_at is null"
                    + " and c.ends_at <= :now), :reduces and exists (select 1 from share s where " + AT_A_USABLE_SERVER
                    + " and s.reduced_at is null and s.state = 'ACTIVE'), 'WAITING' from app_user u where " + RULE;
    private static final String COUNT = "select count(*) from app_user u where " + RULE;
    private static final String STILL = "select exists (select 1 from app_user u where u.id = :user and " + RULE + ")";
    private static final String SHARES =
            "select s.id from app_user u join share s on " + AT_A_USABLE_SERVER + " where u.id = :user order by s.id";
    private static final String ACTIVE =
            "select count(*) from app_user u where u.closed_at is null and (u.permanent or " + COVERED + ")";
    private final EntityManager entities;

    ExpiryCandidates(EntityManager entities) {
        this.entities = entities;
    }

    int count(AccessSettings settings, Instant now) {
        return timed(session().createNativeQuery(COUNT, Long.class), settings, now)
                .getSingleResult()
                .intValue();
    }

    int active(Instant now) {
        return session()
                .createNativeQuery(ACTIVE, Long.class)
                .setParameter("now", now)
                .getSingleResult()
                .intValue();
    }

    /** Writes them down for a run; how many there are. */
    int freeze(UUID runId, AccessSettings settings, Instant now) {
        MutationQuery insert = session()
                .createNativeMutationQuery(FREEZE)
                .setParameter("run", runId)
                .setParameter("reduces", settings.reduces())
                .setParameter("reducedBefore", reducedBefore(settings, now))
                .setParameter("now", now);
        return insert.executeUpdate();
    }

    void forget(UUID runId) {
        session()
                .createNativeMutationQuery("delete from expiry_person where run_id = :run")
                .setParameter("run", runId)
                .executeUpdate();
    }

    /** Asked again under the lock of the user. */
    boolean still(UUID userId, AccessSettings settings, Instant now) {
        return timed(session().createNativeQuery(STILL, Boolean.class), settings, now)
                .setParameter("user", userId)
                .getSingleResult();
    }

    List<UUID> shares(UUID userId, AccessSettings settings, Instant now) {
        return session()
                .createNativeQuery(SHARES, UUID.class)
                .setParameter("user", userId)
                .setParameter("reducedBefore", reducedBefore(settings, now))
                .getResultList();
    }

    private static <T> NativeQuery<T> timed(NativeQuery<T> query, AccessSettings settings, Instant now) {
        return query.setParameter("now", now).setParameter("reducedBefore", reducedBefore(settings, now));
    }

    private static Instant reducedBefore(AccessSettings settings, Instant now) {
        return settings.reduces() ? now.minus(Duration.ofDays(settings.reducedDays())) : now;
    }

    private Session session() {
        entities.flush();
        return entities.unwrap(Session.class);
    }
}
