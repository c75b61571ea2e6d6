package org.streamsmanager.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RemoteEffectRepository implements PanacheRepositoryBase<RemoteEffect, UUID> {
    private static final String ENDING = "select count(e) from RemoteEffect e join Share s on s.id = e.shareId"
            + " where e.finishedAt is null and e.kind = :end and s.identityId = :identity and s.serverId = :server"
            + " and s.id <> :share";

    /** Whether an earlier access of the same account to the same server is still being ended. */
    boolean earlierOneEnds(Share share) {
        return getEntityManager()
                        .createQuery(ENDING, Long.class)
                        .setParameter("end", EffectKind.END)
                        .setParameter("identity", share.identityId())
                        .setParameter("server", share.serverId())
                        .setParameter("share", share.id())
                        .getSingleResult()
                > 0;
    }

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

    Optional<RemoteEffect> latestOf(UUID shareId) {
        return find("shareId = ?1 order by createdAt desc, id desc", shareId).firstResultOptional();
    }
}
