package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EmailChangeRepository implements PanacheRepositoryBase<EmailChange, UUID> {
    Optional<EmailChange> lockedByToken(String tokenHash) {
        return find("tokenHash", tokenHash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    long askedSince(UUID loginId, Instant since) {
        return count("loginId = ?1 and askedAt > ?2", loginId, since);
    }

    void forgetOf(UUID loginId) {
        delete("loginId", loginId);
    }

    void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
