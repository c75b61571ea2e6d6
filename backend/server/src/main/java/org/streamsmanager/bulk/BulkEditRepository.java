package org.streamsmanager.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class BulkEditRepository implements PanacheRepositoryBase<BulkEdit, UUID> {
    private static final Listing<BulkEdit> NEWEST = Listing.newest(BulkEdit.class, "createdAt");

    Page<BulkEdit> newestFirst(PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), "from BulkEdit", Map.of(), request, now);
    }

    BulkEdit require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(BulkProblem.UNKNOWN_BULK_EDIT));
    }

    BulkEdit locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(BulkProblem.UNKNOWN_BULK_EDIT));
    }
}
