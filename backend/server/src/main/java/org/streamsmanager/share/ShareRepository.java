package org.streamsmanager.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<Share, UUID> {
    List<Share> liveOf(UUID userId) {
        return list("userId = ?1 and endedAt is null order by createdAt desc", userId);
    }

    List<Share> allOf(UUID userId) {
        return list("userId = ?1 order by createdAt desc, id desc", userId);
    }

    List<Share> liveOn(UUID serverId) {
        return list("serverId = ?1 and endedAt is null order by userId", serverId);
    }

    Optional<Share> live(UUID identityId, UUID serverId) {
        return find("identityId = ?1 and serverId = ?2 and endedAt is null", identityId, serverId)
                .firstResultOptional();
    }

    List<UUID> serversWithInvitations() {
        return getEntityManager()
                .createQuery("select distinct s.serverId from Share s where s.state = :state", UUID.class)
                .setParameter("state", ShareState.PENDING)
                .getResultList();
    }

    List<UUID> overdueReservations(Instant now) {
        return getEntityManager()
                .createQuery("select s.id from Share s where s.state = :state and s.reservedUntil < :now", UUID.class)
                .setParameter("state", ShareState.RESERVED)
                .setParameter("now", now)
                .getResultList();
    }

    int usersOn(Collection<UUID> serverIds) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct s.userId) from Share s where s.endedAt is null and s.serverId in :servers",
                        Long.class)
                .setParameter("servers", serverIds)
                .getSingleResult()
                .intValue();
    }
}
