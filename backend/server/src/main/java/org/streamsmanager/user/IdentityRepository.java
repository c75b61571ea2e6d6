package org.streamsmanager.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class IdentityRepository implements PanacheRepositoryBase<MediaIdentity, UUID> {
    private static final String LIVE =
            "select id from media_identity where realm = :realm and state in ('PENDING', 'CURRENT') and ";
    /** Each key by its own index, also while the table is young and PostgreSQL knows nothing of it. */
    private static final String KNOWN_AS = "select * from media_identity where id in (" + LIVE + "remote_id = :remoteId"
            + " union all " + LIVE + "uuid = :uuid union all " + LIVE + "email_norm = :email union all " + LIVE
            + "username_norm = :username)";

    private static final String RETIRED = "select identity_id from retired_key where realm = :realm and ("
            + "(kind = 'REMOTE_ID' and value_norm = :remoteId) or (kind = 'UUID' and value_norm = :uuid)"
            + " or (kind = 'EMAIL' and value_norm = :email) or (kind = 'USERNAME' and value_norm = :username)) limit 1";

    private static final String WITH_EMAIL = "select distinct user_id from media_identity where user_id = any(:users)"
            + " and realm = :realm and state = any(:states) and email is not null";

    Optional<MediaIdentity> inState(UUID userId, String realm, IdentityState state) {
        return find("userId = ?1 and realm = ?2 and state = ?3", userId, realm, state)
                .firstResultOptional();
    }

    List<MediaIdentity> of(UUID userId) {
        return list("userId = ?1 order by createdAt", userId);
    }

    List<UUID> withEmail(Collection<UUID> userIds, String realm, Set<IdentityState> states) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(WITH_EMAIL, UUID.class)
                .setParameter("users", userIds.toArray(UUID[]::new))
                .setParameter("realm", realm)
                .setParameter("states", states.stream().map(Enum::name).toArray(String[]::new))
                .getResultList();
    }

    /** Live identities that share any key. */
    List<MediaIdentity> knownAs(String realm, RemoteIdentity remote) {
        return bearing(KNOWN_AS, MediaIdentity.class, realm, remote).getResultList();
    }

    Optional<UUID> retiredBy(String realm, RemoteIdentity remote) {
        return bearing(RETIRED, UUID.class, realm, remote).getResultStream().findFirst();
    }

    private <T> NativeQuery<T> bearing(String sql, Class<T> type, String realm, RemoteIdentity remote) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("realm", realm)
                .setParameter("remoteId", remote.remoteId(), String.class)
                .setParameter("uuid", remote.uuid(), String.class)
                .setParameter("email", remote.emailNorm(), String.class)
                .setParameter("username", remote.usernameNorm(), String.class);
    }
}
