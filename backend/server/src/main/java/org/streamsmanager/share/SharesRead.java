package org.streamsmanager.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.shared.Normal;

/**
 * Keeps what a complete list of a server says, for everybody at once: a share is recognised by its id there, else by any
 * key of its account, when it was taken and given anew. Only what differs from what was known is written. Never called with a list that may not be whole.
 */
@ApplicationScoped
public class SharesRead {
    private static final String FORGET = "delete from share_reading where server_id = :server";
    private static final String KEEP =
            "insert into share_reading (server_id, remote_share_id, remote_user_id, email_norm,"
                    + " username_norm, invited_norm, accepted, said, said_hash, person) select :server, r.\"id\", r.\"user\", r.email,"
                    + " r.username, r.invited, r.accepted, r.said, r.hash, r.person from jsonb_to_recordset(cast(:list as jsonb)) as r"
                    + " (\"id\" text, \"user\" text, email text, username text, invited text, accepted boolean, said jsonb, hash text,"
                    + " person jsonb) where r.\"id\" is not null on conflict do nothing";
    private static final String BY_ID =
            "update share_reading r set share_id = s.id from share s where r.server_id = :server"
                    + " and s.server_id = r.server_id and s.ended_at is null and s.remote_share_id = r.remote_share_id";
    private static final String BY_ACCOUNT = "update share_reading r set share_id = s.id from share s"
            + " join media_identity i on i.id = s.identity_id where r.server_id = :server and r.share_id is null"
            + " and s.server_id = r.server_id and s.ended_at is null and not exists (select 1 from share_reading o"
            + " where o.server_id = r.server_id and o.share_id = s.id) and (i.remote_id = r.remote_user_id"
            + " or i.email_norm in (r.email_norm, r.invited_norm) or i.username_norm in (r.username_norm, r.invited_norm))";
    private static final String SAID = "update share s set said = r.said, said_hash = r.said_hash, read_at = :now,"
            + " remote_share_id = r.remote_share_id, absent_since = null, version = s.version + 1 from share_reading r"
            + " where r.server_id = :server and r.share_id = s.id and s.state = 'ACTIVE' and"
            + " (s.said_hash is distinct from r.said_hash or s.absent_since is not null"
            + " or s.remote_share_id is distinct from r.remote_share_id)";
    private static final String MISSED = "select count(*) filter (where not exists (select 1 from share_reading r"
            + " where r.server_id = s.server_id and r.share_id = s.id)), count(*) from share s"
            + " where s.server_id = :server and s.state = 'ACTIVE'";
    private static final int FEW = 10;
    private static final int FEW_OF = 20;
    private static final String ABSENT = "update share s set absent_since = :now, version = s.version + 1"
            + " where s.server_id = :server and s.state = 'ACTIVE' and s.absent_since is null and not exists"
            + " (select 1 from share_reading r where r.server_id = s.server_id and r.share_id = s.id)";
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    SharesRead(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Replaces the last list of the server. False when it misses more than ten people and more than a twentieth of them:
     * then nobody counts as absent.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean keep(UUID serverId, List<RemoteShare> complete) {
        entities.flush();
        run(FORGET, serverId, Map.of());
        run(
                KEEP,
                serverId,
                Map.of("list", text(complete.stream().map(SharesRead::row).toList())));
        run(BY_ID, serverId, Map.of());
        run(BY_ACCOUNT, serverId, Map.of());
        Instant now = clock.instant();
        run(SAID, serverId, Map.of("now", now));
        boolean believed = missesFew(serverId);
        if (believed) {
            run(ABSENT, serverId, Map.of("now", now));
        }
        entities.clear();
        return believed;
    }

    private boolean missesFew(UUID serverId) {
        Tuple counts = entities.unwrap(Session.class)
                .createNativeQuery(MISSED, Tuple.class)
                .setParameter("server", serverId)
                .getSingleResult();
        long missed = counts.get(0, Long.class);
        return missed <= Math.max(FEW, counts.get(1, Long.class) / FEW_OF);
    }

    private String text(List<Map<String, Object>> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void run(String sql, UUID serverId, Map<String, Object> parameters) {
        MutationQuery query =
                entities.unwrap(Session.class).createNativeMutationQuery(sql).setParameter("server", serverId);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }

    private static Map<String, Object> row(RemoteShare remote) {
        Access said = ShareAcceptance.access(remote);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", remote.remoteShareId());
        row.put("user", remote.remoteUserId());
        row.put("email", Normal.orNull(remote.email()));
        row.put("username", Normal.orNull(remote.username()));
        row.put("invited", Normal.orNull(remote.invitedAddress()));
        row.put("accepted", remote.accepted());
        row.put("said", said);
        row.put("hash", said.hash());
        row.put("person", person(remote));
        return row;
    }

    private static Map<String, Object> person(RemoteShare remote) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("title", remote.title());
        person.put("username", remote.username());
        person.put("email", remote.email() == null ? remote.invitedAddress() : remote.email());
        person.put("kind", remote.kind());
        return person;
    }
}
