package org.streamsmanager.bulk;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class BulkEditRepository implements PanacheRepositoryBase<BulkEdit, UUID> {
    BulkEdit require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(BulkProblem.UNKNOWN_BULK_EDIT));
    }

    BulkEdit locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(BulkProblem.UNKNOWN_BULK_EDIT));
    }

    List<BulkEdit> expiredAt(Instant now) {
        return list("state = ?1 and expiresAt <= ?2", BulkState.PREVIEWED, now);
    }

    List<BulkEdit> standingStillSince(Instant since) {
        return list("state = ?1 and progressedAt <= ?2", BulkState.APPLYING, since);
    }

    PanacheQuery<BulkEdit> newestFirst(Optional<UUID> userId) {
        return userId.map(id -> find(
                        "id in (select r.bulkEditId from BulkEditRow r where r.userId = ?1)"
                                + " order by createdAt desc, id desc",
                        id))
                .orElseGet(() -> find("order by createdAt desc, id desc"));
    }
}
