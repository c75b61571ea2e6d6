package org.streamsmanager.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RemoteEffectRepository implements PanacheRepositoryBase<RemoteEffect, UUID> {
    /** Invitations of a user that may have been sent: their outcome is found out by the address. */
    long onTheirWay(UUID userId) {
        return count(
                "finishedAt is null and kind = ?1 and state in ?2 and shareId in (select s.id from Share s where s.userId = ?3)",
                EffectKind.INVITE,
                List.of(EffectState.SENT, EffectState.UNKNOWN),
                userId);
    }

    Optional<RemoteEffect> openOf(UUID shareId) {
        return find("shareId = ?1 and finishedAt is null", shareId).firstResultOptional();
    }
}
