package org.streamsmanager.expiry;

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
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class ExpiryRunRepository implements PanacheRepositoryBase<ExpiryRun, UUID> {
    private static final Listing<ExpiryRun> NEWEST = Listing.newest(ExpiryRun.class, "createdAt");

    Page<ExpiryRun> newestFirst(PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), "from ExpiryRun", Map.of(), request, now);
    }

    /** The one that waits for the operator or is being carried out. */
    Optional<ExpiryRun> open() {
        return find("state in ?1", List.of(ExpiryState.STOPPED, ExpiryState.RUNNING))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    ExpiryRun require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(ExpiryProblem.UNKNOWN_EXPIRY_RUN));
    }

    ExpiryRun requireForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(ExpiryProblem.UNKNOWN_EXPIRY_RUN));
    }
}
