package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Normal;

@ApplicationScoped
class LoginRepository implements PanacheRepositoryBase<Login, UUID> {
    Optional<Login> byEmail(String email) {
        return find("emailNorm", Normal.of(email)).firstResultOptional();
    }

    Optional<Login> ofUser(UUID userId) {
        return find("userId", userId).firstResultOptional();
    }

    void spendLinksOf(UUID userId, Instant now) {
        getEntityManager()
                .createNativeQuery("update sign_in_link set used_at = :now where user_id = :user and used_at is null")
                .setParameter("now", now)
                .setParameter("user", userId)
                .executeUpdate();
    }
}
