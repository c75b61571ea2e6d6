package org.streamsmanager.accountchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ChangeSignInRepository implements PanacheRepositoryBase<ChangeSignIn, UUID> {
    Optional<ChangeSignIn> forUpdate(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    long startedSince(UUID userId, Instant since) {
        return count("userId = ?1 and startedAt > ?2", userId, since);
    }

    void forgetBefore(Instant time) {
        delete("startedAt < ?1", time);
    }
}
