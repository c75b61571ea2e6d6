package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Normal;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class LoginRepository implements PanacheRepositoryBase<Login, UUID> {
    private static final Listing<Login> NEWEST = Listing.newest(Login.class, "createdAt");

    Optional<Login> byEmail(String email) {
        return find("emailNorm", Normal.of(email)).firstResultOptional();
    }

    /** Those of these addresses, normalised, that sign somebody in whose role is another one. */
    List<String> amongOfOtherRoles(Collection<String> emails, String role) {
        return getEntityManager()
                .createQuery(
                        "select l.emailNorm from Login l where l.emailNorm in :emails and l.role.name <> :role",
                        String.class)
                .setParameter("emails", emails)
                .setParameter("role", role)
                .getResultList();
    }

    /** One query, whether there is such a login or not. */
    Optional<String> passwordHash(String email) {
        return getEntityManager()
                .createQuery(
                        "select l.passwordHash from Login l where l.emailNorm = :email and l.lockedAt is null",
                        String.class)
                .setParameter("email", Normal.of(email))
                .getResultList()
                .stream()
                .filter(hash -> hash != null)
                .findFirst();
    }

    /** Logins in this role that can sign in. */
    long openWithRole(UUID roleId) {
        return count("role.id = ?1 and lockedAt is null", roleId);
    }

    Map<UUID, Long> perRole() {
        return getEntityManager()
                .createQuery("select l.role.id, count(l) from Login l group by l.role.id", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    Page<Login> matching(LoginFilter filter, PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), "from Login where " + filter.condition(), filter.values(), request, now);
    }

    Optional<Login> ofUser(UUID userId) {
        return find("userId", userId).firstResultOptional();
    }

    /** Those of these users who have a login. */
    List<UUID> usersAmong(Collection<UUID> userIds) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select user_id from login where user_id = any(:users)", UUID.class)
                .setParameter("users", userIds.toArray(UUID[]::new))
                .getResultList();
    }

    void spendLinksOf(UUID userId, Instant now) {
        getEntityManager()
                .createNativeQuery("update sign_in_link set used_at = :now where user_id = :user and used_at is null")
                .setParameter("now", now)
                .setParameter("user", userId)
                .executeUpdate();
    }
}
