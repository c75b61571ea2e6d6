package org.streamsmanager.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SigningKeyRepository implements PanacheRepositoryBase<SigningKey, UUID> {
    Optional<SigningKey> forPurpose(String purpose) {
        return find("purpose", purpose).firstResultOptional();
    }
}
