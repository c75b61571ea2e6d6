package org.streamsmanager.user;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class IdentityRepository implements PanacheRepositoryBase<MediaIdentity, UUID> {
    private static final String LIVE =
            "select id from media_identity where realm = :realm and state in ('PENDING', 'CURRENT') and ";
    /** Each key by its own index, also while the table is young and PostgreSQL knows nothing of it. */
    private static final String KNOWN_AMONG = "select * from media_identity where id in (" + LIVE
            + "remote_id = any(:remoteIds) union all " + LIVE + "uuid = any(:uuids) union all " + LIVE
            + "email_norm = any(:emails) union all " + LIVE + "username_norm = any(:usernames))";

    private static final String RETIRED_KEYS =
            "select kind, value_norm, identity_id from retired_key where realm = :realm";
    private static final String RETIRED_AMONG =
            RETIRED_KEYS + " and kind = 'REMOTE_ID' and value_norm = any(:remoteIds)"
                    + " union all " + RETIRED_KEYS + " and kind = 'UUID' and value_norm = any(:uuids)"
                    + " union all " + RETIRED_KEYS + " and kind = 'EMAIL' and value_norm = any(:emails)"
                    + " union all " + RETIRED_KEYS + " and kind = 'USERNAME' and value_norm = any(:usernames)";

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

    /** Live identities that share any key with one of these. */
    List<MediaIdentity> knownAmong(String realm, Collection<RemoteIdentity> accounts) {
        return bearing(KNOWN_AMONG, MediaIdentity.class, realm, accounts).getResultList();
    }

    /** By key, as {@link RemoteIdentity#keys} says it. */
    Map<String, MediaIdentity> retiredAmong(String realm, Collection<RemoteIdentity> accounts) {
        Map<String, UUID> ids = bearing(RETIRED_AMONG, Tuple.class, realm, accounts)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> RemoteIdentity.key(row.get(0, String.class), row.get(1, String.class)),
                        row -> row.get(2, UUID.class)));
        Map<UUID, MediaIdentity> found = ids.isEmpty()
                ? Map.of()
                : list("id in ?1", Set.copyOf(ids.values())).stream()
                        .collect(Collectors.toMap(MediaIdentity::id, identity -> identity));
        return ids.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> found.get(entry.getValue())));
    }

    private <T> NativeQuery<T> bearing(String sql, Class<T> type, String realm, Collection<RemoteIdentity> accounts) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("realm", realm)
                .setParameter("remoteIds", values(accounts, RemoteIdentity::remoteId))
                .setParameter("uuids", values(accounts, RemoteIdentity::uuid))
                .setParameter("emails", values(accounts, RemoteIdentity::emailNorm))
                .setParameter("usernames", values(accounts, RemoteIdentity::usernameNorm));
    }

    private static String[] values(Collection<RemoteIdentity> accounts, Function<RemoteIdentity, String> key) {
        return accounts.stream().map(key).filter(Objects::nonNull).toArray(String[]::new);
    }
}
