package org.streamsmanager.mediaserver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountSignInRepository implements PanacheRepositoryBase<AccountSignIn, UUID> {
    Optional<AccountSignIn> forUpdate(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void forgetBefore(Instant time) {
        delete("startedAt < ?1", time);
    }
}
