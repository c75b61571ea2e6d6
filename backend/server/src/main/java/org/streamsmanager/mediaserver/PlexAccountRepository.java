package org.streamsmanager.mediaserver;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlexAccountRepository implements PanacheRepositoryBase<PlexAccount, UUID> {
    Optional<PlexAccount> live(UUID id) {
        return find("id = ?1 and deletedAt is null", id).firstResultOptional();
    }

    Optional<PlexAccount> liveForUpdate(UUID id) {
        return find("id = ?1 and deletedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<PlexAccount> liveByRemoteId(String remoteId) {
        return find("remoteId = ?1 and deletedAt is null", remoteId).firstResultOptional();
    }

    PanacheQuery<PlexAccount> inOrder() {
        return find("deletedAt is null order by createdAt, id");
    }

    /** Asked after every call, so it reads no entity and takes no lock. */
    boolean healthy(UUID id) {
        return count("id = ?1 and health = ?2", id, AccountHealth.HEALTHY) == 1;
    }

    List<PlexAccount> allLive() {
        return inOrder().list();
    }
}
