package org.streamsmanager.peopleimport;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.UUID;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class PeopleImportRepository implements PanacheRepositoryBase<PeopleImport, UUID> {
    PanacheQuery<PeopleImport> newestFirst() {
        return find("order by createdAt desc, id desc");
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
