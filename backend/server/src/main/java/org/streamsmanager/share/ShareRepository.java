package org.streamsmanager.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<Share, UUID> {
    private static final String OF_OTHER_PLANS = "select distinct s.user_id from share s"
            + " join coverage c on c.user_id = s.user_id and c.revoked_at is null"
            + " and c.starts_at <= :now and c.ends_at > :now"
            + " join plan_price p on p.id = c.plan_price_id"
            + " where s.ended_at is null and (s.plan_id is distinct from p.plan_id or s.state = 'SUSPENDED')"
            + " and not exists (select 1 from suspension x where x.user_id = s.user_id and x.lifted_at is null"
            + " and x.since <= :now and (x.until is null or x.until > :now))";

    List<Share> liveOf(UUID userId) {
        return list("userId = ?1 and life.endedAt is null order by createdAt desc", userId);
    }

    List<Share> allOf(UUID userId) {
        return list("userId = ?1 order by createdAt desc, id desc", userId);
    }

    /** What was kept when the same account lost its access to the same server. */
    Optional<String> settingsOfEarlier(Share share) {
        return find(
                        "identityId = ?1 and serverId = ?2 and id <> ?3 and settings is not null order by createdAt desc",
                        share.identityId(),
                        share.serverId(),
                        share.id())
                .stream()
                .findFirst()
                .map(Share::settings);
    }

    Optional<Share> ofUser(UUID userId, UUID shareId) {
        return find("id = ?1 and userId = ?2", shareId, userId).firstResultOptional();
    }

    List<Share> liveOn(UUID serverId) {
        return list("serverId = ?1 and life.endedAt is null order by userId", serverId);
    }

    Optional<Share> live(UUID identityId, UUID serverId) {
        return find("identityId = ?1 and serverId = ?2 and life.endedAt is null", identityId, serverId)
                .firstResultOptional();
    }

    /** Those of these accounts that have a live share on the server. */
    List<UUID> withAccess(UUID serverId, Collection<UUID> identityIds) {
        return getEntityManager()
                .createQuery(
                        "select s.identityId from Share s where s.serverId = :server and s.life.endedAt is null"
                                + " and s.identityId in :identities",
                        UUID.class)
                .setParameter("server", serverId)
                .setParameter("identities", identityIds)
                .getResultList();
    }

    List<UUID> serversWithInvitations() {
        return getEntityManager()
                .createQuery("select distinct s.serverId from Share s where s.life.state = :state", UUID.class)
                .setParameter("state", ShareState.PENDING)
                .getResultList();
    }

    List<UUID> overdueReservations(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select s.id from Share s where s.life.state = :state and s.life.reservedUntil < :now",
                        UUID.class)
                .setParameter("state", ShareState.RESERVED)
                .setParameter("now", now)
                .getResultList();
    }

    int usersOn(Collection<UUID> serverIds) {
        return getEntityManager()
                .createQuery(
                        "select count(distinct s.userId) from Share s where s.life.endedAt is null and s.serverId in :servers",
                        Long.class)
                .setParameter("servers", serverIds)
                .getSingleResult()
                .intValue();
    }

    Set<String> listedOn(UUID serverId) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select s.remoteShareId from Share s where s.serverId = :server and s.life.state in :listed"
                                + " and s.remoteShareId is not null and s.access.absentSince is null",
                        String.class)
                .setParameter("server", serverId)
                .setParameter("listed", List.of(ShareState.PENDING, ShareState.ACTIVE))
                .getResultList());
    }

    /** Entitled users with access whose running coverage is of another plan. */
    List<UUID> usersOfOtherPlans(Instant now) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(OF_OTHER_PLANS, UUID.class)
                .setParameter("now", now)
                .getResultList();
    }
}
