package org.streamsmanager.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class RemoteEffectRepository implements PanacheRepositoryBase<RemoteEffect, UUID> {
    private static final String ENDING = "select count(*) from remote_effect e join share s on s.id = e.share_id"
            + " join media_identity theirs on theirs.id = s.identity_id join media_identity ours on ours.id = :identity"
            + " where e.state in ('PLANNED', 'SENT', 'UNKNOWN') and e.kind = 'END' and s.server_id = :server and s.id <> :share"
            + " and theirs.realm = ours.realm and (theirs.id = ours.id or theirs.remote_id = ours.remote_id"
            + " or theirs.email_norm = ours.email_norm or theirs.username_norm = ours.username_norm)";

    /**
     * Whether an earlier access of the same account to the same server is still being ended: an account that was
     * discarded and given again is another identity, and the same person to the server.
     */
    boolean earlierOneEnds(Share share) {
        return getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery(ENDING, Long.class)
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
