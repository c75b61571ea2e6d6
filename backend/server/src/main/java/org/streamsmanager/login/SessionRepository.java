package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {
    Optional<Session> forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Session> openOf(UUID loginId, Instant now) {
        return list("login.id = ?1 and revokedAt is null and expiresAt > ?2 order by lastUsedAt desc", loginId, now);
    }

    void revokeAllOf(UUID loginId, Instant now) {
        update("revokedAt = ?1 where login.id = ?2 and revokedAt is null", now, loginId);
    }

    void forgetBrowsersOf(UUID loginId) {
        update("userAgent = null, address = null where login.id = ?1", loginId);
    }

    void revokeOthersOf(UUID loginId, UUID kept, Instant now) {
        update("revokedAt = ?1 where login.id = ?2 and id <> ?3 and revokedAt is null", now, loginId, kept);
    }
}
