package org.streamsmanager.usertransfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.directory.DirectoryService;
import org.streamsmanager.directory.UserFilter;

/** Reads users some hundred at a time, each time in a transaction of its own: what is in memory does not grow. */
@ApplicationScoped
class UserExport {
    private static final int AT_ONCE = 500;
    private static final UUID START = new UUID(0, 0);
    private static final String LINE = "select cast(jsonb_build_object('id', u.id, 'displayName', u.display_name,"
            + " 'permanent', u.permanent, 'notes', u.notes, 'createdAt', u.created_at,"
            + " 'changeRequiredAt', u.change_required_at, 'changeRequiredCause', u.change_required_cause,"
            + " 'tags', array(select t.tag from user_tag t where t.user_id = u.id order by t.tag),"
            + " 'server', (select s.server_name from live_share s where s.user_id = u.id order by s.created_at desc limit 1),"
            + " 'accounts', coalesce((select jsonb_agg(jsonb_build_object('realm', i.realm, 'remoteId', i.remote_id,"
            + " 'uuid', i.uuid, 'username', i.username, 'email', i.email, 'state', i.state, 'retiredAt', i.retired_at,"
            + " 'retiredReason', i.retired_reason) order by i.retired_at, i.state, i.remote_id, i.username, i.email)"
            + " from media_identity i where i.user_id = u.id and i.state <> 'DISCARDED'), '[]'),"
            + " 'coverage', coalesce((select jsonb_agg(jsonb_build_object('plan', p.name, 'startsAt', c.starts_at,"
            + " 'endsAt', c.ends_at, 'source', c.source, 'cause', c.cause, 'revokedAt', c.revoked_at)"
            + " order by c.starts_at, c.ends_at, c.revoked_at) from coverage c join plan_price x on x.id = c.plan_price_id"
            + " join plan p on p.id = x.plan_id where c.user_id = u.id), '[]')) as text)"
            + " from app_user u where u.id in :ids order by u.id";
    private static final String ERASED = "select cast(jsonb_build_object('id', u.id, 'displayName', u.display_name,"
            + " 'erased', true, 'createdAt', u.created_at, 'accounts', (select jsonb_agg(jsonb_build_object("
            + "'realm', i.realm, 'remoteId', k.remote_id, 'uuid', k.uuid, 'username', k.username, 'email', k.email,"
            + " 'state', 'RETIRED', 'retiredAt', i.retired_at, 'retiredReason', i.retired_reason)"
            + " order by i.retired_at, k.remote_id, k.username, k.email) from media_identity i cross join lateral ("
            + "select max(value_norm) filter (where kind = 'REMOTE_ID') as remote_id,"
            + " max(value_norm) filter (where kind = 'UUID') as uuid,"
            + " max(value_norm) filter (where kind = 'USERNAME') as username,"
            + " max(value_norm) filter (where kind = 'EMAIL') as email from retired_key where identity_id = i.id) k"
            + " where i.user_id = u.id and i.state = 'RETIRED')) as text) from app_user u where u.closed_at is not null"
            + " and u.id > :place and exists (select 1 from media_identity i join retired_key k on k.identity_id = i.id"
            + " where i.user_id = u.id) order by u.id limit :most";
    private final DirectoryService directory;
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    UserExport(DirectoryService directory, EntityManager entities, ObjectMapper json, Clock clock) {
        this.directory = directory;
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** The place before the first user. */
    static UUID start() {
        return START;
    }

    /** Refuses what no user can match because it is not a value, before anything is written. */
    @Transactional
    void requireReadable(UserFilter filter) {
        directory.selectAfter(filter, START, 1);
    }

    /** The next users who match, in the order of their ids; none at the end. */
    @Transactional
    List<TransferredUser> after(UserFilter filter, UUID place) {
        List<UUID> ids = directory.selectAfter(filter, place, AT_ONCE);
        return ids.isEmpty()
                ? List.of()
                : entities.unwrap(Session.class)
                        .createNativeQuery(LINE, String.class)
                        .setParameterList("ids", ids)
                        .getResultStream()
                        .map(this::user)
                        .map(user -> Standings.complete(user, clock.instant()))
                        .toList();
    }

    /** The next of those whose data were deleted, whom another panel must refuse as well. */
    @Transactional
    List<TransferredUser> erasedAfter(UUID place) {
        return entities.unwrap(Session.class)
                .createNativeQuery(ERASED, String.class)
                .setParameter("place", place)
                .setParameter("most", AT_ONCE)
                .getResultStream()
                .map(this::user)
                .toList();
    }

    private TransferredUser user(String line) {
        try {
            return json.readValue(line, TransferredUser.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
