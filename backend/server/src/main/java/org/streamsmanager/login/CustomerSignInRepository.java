package org.streamsmanager.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CustomerSignInRepository implements PanacheRepositoryBase<CustomerSignIn, UUID> {
    Optional<CustomerSignIn> forUpdate(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    void forgetExpired(Instant now) {
        delete("expiresAt < ?1", now);
    }
}
