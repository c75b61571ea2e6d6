package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<Session, UUID> {
    Optional<Session> forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
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
