package org.streamsmanager.drift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Compares hashes for everybody on a server in one statement: keeps what is still so, adds what is new, drops what has gone.
 * Where something is on its way nothing is compared; absence counts when two complete lists say it.
 */
@ApplicationScoped
class DriftComparison {
    private static final Duration CONFIRMATION = Duration.ofMinutes(2);
    private static final String TITLE =
            "coalesce((select l.title from library l where l.server_id = :server and l.global_id = x" + " limit 1), x)";
    private static final String IDLE =
            "not exists (select 1 from remote_effect e where e.share_id = s.id and e.finished_at is null)";
    private static final String DIFFERENT = "select 'share:' || s.id as subject, s.id as share_id, s.user_id,"
            + " s.remote_share_id, array(select " + TITLE + " from jsonb_array_elements_text(s.said -> 'libraries') x"
            + " where not jsonb_exists(s.wanted -> 'libraries', x) order by 1) as extra, array(select " + TITLE
            + " from jsonb_array_elements_text(s.wanted -> 'libraries') x where not jsonb_exists(s.said -> 'libraries', x)"
            + " order by 1) as missing, (s.said ->> 'everything')::boolean and not (s.wanted ->> 'everything')::boolean"
            + " as everything, (s.wanted ->> 'downloads')::boolean as wanted, (s.said ->> 'downloads')::boolean as said"
            + " from share s where s.server_id = :server and s.state = 'ACTIVE' and s.absent_since is null"
            + " and s.said_hash <> s.wanted_hash and not ((s.wanted ->> 'everything')::boolean"
            + " and (s.said ->> 'everything')::boolean and s.wanted ->> 'downloads' = s.said ->> 'downloads') and "
            + IDLE;
    private static final String CONTENT = "select d.subject, d.share_id, d.user_id, d.remote_share_id, case"
            + " when (cardinality(d.extra) > 0 or d.everything) and cardinality(d.missing) > 0 then 'OTHER_LIBRARIES'"
            + " when cardinality(d.extra) > 0 or d.everything then 'EXTRA_LIBRARIES'"
            + " when cardinality(d.missing) > 0 then 'FEWER_LIBRARIES' else 'RIGHTS_DIFFER' end as kind,"
            + " jsonb_build_object('extra', d.extra, 'missing', d.missing, 'everything', d.everything,"
            + " 'downloadsWanted', d.wanted, 'downloadsSaid', d.said) as facts from different d";
    private static final String GONE = "select 'share:' || s.id, s.id, s.user_id, s.remote_share_id,"
            + " case when s.said_hash is null then 'MISSING_AT_SERVER' else 'REMOVED_OUTSIDE' end,"
            + " jsonb_build_object('everything', false) from share s where s.server_id = :server and s.state = 'ACTIVE'"
            + " and s.absent_since <= :believed and " + IDLE;
    private static final String ENDED_HERE = "(select s.user_id from share s where s.server_id = r.server_id"
            + " and s.ended_at is not null and s.remote_share_id = r.remote_share_id order by s.ended_at desc limit 1)";
    private static final String KNOWN = "(select i.user_id from media_identity i join app_user u on u.id = i.user_id"
            + " where u.closed_at is null and i.state in ('CURRENT', 'PENDING') and (i.remote_id = r.remote_user_id"
            + " or i.email_norm in (r.email_norm, r.invited_norm) or i.username_norm in (r.username_norm, r.invited_norm))"
            + " order by i.state limit 1)";
    private static final String STRANGERS = "select 'remote:' || r.remote_share_id, null::uuid, r.known,"
            + " r.remote_share_id, case when r.known is null then 'UNKNOWN_PERSON' else 'NOT_WANTED' end,"
            + " (r.person - 'kind') || jsonb_build_object('accepted', r.accepted, 'everything', (r.said ->> 'everything')::boolean,"
            + " 'extra', array(select " + TITLE
            + " from jsonb_array_elements_text(r.said -> 'libraries') x order by 1))"
            + " from (select r.*, coalesce(" + ENDED_HERE + ", " + KNOWN + ") as known from share_reading r"
            + " where r.server_id = :server and r.share_id is null) r where not exists (select 1 from share s"
            + " join remote_effect e on e.share_id = s.id and e.finished_at is null"
            + " where s.server_id = r.server_id and s.user_id = r.known)";
    private static final String COMPARE = "with different as (" + DIFFERENT + "), found as (" + CONTENT + " union all "
            + GONE + " union all " + STRANGERS + "), settled as (delete from drift d where d.server_id = :server"
            + " and not exists (select 1 from found f where f.subject = d.subject))"
            + " insert into drift as d (id, server_id, subject, share_id, user_id, remote_share_id, kind, facts, facts_hash,"
            + " found_at) select gen_random_uuid(), :server, f.subject, f.share_id, f.user_id, f.remote_share_id, f.kind,"
            + " f.facts, md5(f.kind || f.facts::text), :now from found f on conflict (server_id, subject) do update set"
            + " share_id = excluded.share_id, user_id = excluded.user_id, kind = excluded.kind, facts = excluded.facts,"
            + " facts_hash = excluded.facts_hash, found_at = excluded.found_at"
            + " where d.facts_hash <> excluded.facts_hash or d.user_id is distinct from excluded.user_id";
    private final EntityManager entities;

    DriftComparison(EntityManager entities) {
        this.entities = entities;
    }

    void compare(UUID serverId, Instant now) {
        entities.flush();
        entities.unwrap(Session.class)
                .createNativeMutationQuery(COMPARE)
                .setParameter("server", serverId)
                .setParameter("believed", now.minus(CONFIRMATION))
                .setParameter("now", now)
                .executeUpdate();
        entities.clear();
    }
}
