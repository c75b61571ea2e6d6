package org.streamsmanager.bulk;

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
class BulkEditRepository implements PanacheRepositoryBase<BulkEdit, UUID> {
    private static final String MEANING =
            "from BulkEdit where id in (select r.bulkEditId from BulkEditRow r where r.userId = :user)";
    private static final Listing<BulkEdit> NEWEST = Listing.newest(BulkEdit.class, "createdAt");

    Page<BulkEdit> newestFirst(Optional<UUID> userId, PageRequest request, Instant now) {
        return userId.map(id -> NEWEST.page(getEntityManager(), MEANING, Map.of("user", id), request, now))
                .orElseGet(() -> NEWEST.page(getEntityManager(), "from BulkEdit", Map.of(), request, now));
    }

    BulkEdit require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(BulkProblem.UNKNOWN_BULK_EDIT));
    }

    /** As it is now, whatever was read of it before. */
    BulkEdit locked(UUID id) {
        BulkEdit edit = require(id);
        getEntityManager().refresh(edit, LockModeType.PESSIMISTIC_WRITE);
        return edit;
    }

    List<BulkEdit> expiredAt(Instant now) {
        return list("state = ?1 and expiresAt <= ?2", BulkState.PREVIEWED, now);
    }

    List<BulkEdit> standingStillSince(Instant since) {
        return list("state = ?1 and progressedAt <= ?2", BulkState.APPLYING, since);
    }
}
