package org.streamsmanager.security;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKey, UUID> {
    Optional<ApiKey> byHash(String hash) {
        return find("hash", hash).firstResultOptional();
    }

    List<ApiKey> notRevoked() {
        return list("revokedAt is null order by createdAt desc");
    }
}
