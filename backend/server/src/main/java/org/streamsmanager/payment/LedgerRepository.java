package org.streamsmanager.payment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LedgerRepository implements PanacheRepositoryBase<LedgerEntry, UUID> {
    List<LedgerEntry> of(UUID userId) {
        return list("userId = ?1 order by createdAt, id", userId);
    }
}
