package org.streamsmanager.peopleimport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class PeopleImportRepository implements PanacheRepositoryBase<PeopleImport, UUID> {
    private static final Listing<PeopleImport> NEWEST = Listing.newest(PeopleImport.class, "createdAt");

    Page<PeopleImport> newestFirst(PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), "from PeopleImport", Map.of(), request, now);
    }

    PeopleImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(PeopleImportProblem.UNKNOWN_PEOPLE_IMPORT));
    }

    PeopleImport requireForUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.of(PeopleImportProblem.UNKNOWN_PEOPLE_IMPORT));
    }

    boolean runningFor(UUID serverId) {
        return count("serverId = ?1 and state in ?2", serverId, EnumSet.of(ImportState.READING, ImportState.APPLYING))
                > 0;
    }
}
