package org.streamsmanager.bulk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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
}
