package org.streamsmanager.usertransfer;

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
class UserImportRepository implements PanacheRepositoryBase<UserImport, UUID> {
    private static final Listing<UserImport> NEWEST = Listing.newest(UserImport.class, "createdAt");

    Page<UserImport> newestFirst(PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), "from UserImport", Map.of(), request, now);
    }

    UserImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(UserImportProblem.UNKNOWN_USER_IMPORT));
    }

    UserImport requireForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(UserImportProblem.UNKNOWN_USER_IMPORT));
    }
}
