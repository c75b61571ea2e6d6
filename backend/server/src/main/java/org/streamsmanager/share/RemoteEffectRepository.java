package org.streamsmanager.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RemoteEffectRepository implements PanacheRepositoryBase<RemoteEffect, UUID> {
    Optional<RemoteEffect> openOf(UUID shareId) {
        return find("shareId = ?1 and finishedAt is null", shareId).firstResultOptional();
    }

    Optional<RemoteEffect> latestOf(UUID shareId) {
        return find("shareId = ?1 order by createdAt desc, id desc", shareId).firstResultOptional();
    }
}
