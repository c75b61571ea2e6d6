package org.streamsmanager.mediaserver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class PlexAccountRepository implements PanacheRepositoryBase<PlexAccount, UUID> {
    private static final Listing<PlexAccount> IN_ORDER = Listing.oldest(PlexAccount.class, "createdAt");

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

    Page<PlexAccount> inOrder(PageRequest request, Instant now) {
        return IN_ORDER.page(getEntityManager(), "from PlexAccount where deletedAt is null", Map.of(), request, now);
    }

    /** Asked after every call, so it reads no entity and takes no lock. */
    boolean healthy(UUID id) {
        return count("id = ?1 and health = ?2", id, AccountHealth.HEALTHY) == 1;
    }

    List<PlexAccount> allLive() {
        return list("deletedAt is null order by createdAt, id");
    }
}
