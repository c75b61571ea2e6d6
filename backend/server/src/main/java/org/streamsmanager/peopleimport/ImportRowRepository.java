package org.streamsmanager.peopleimport;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportRowRepository implements PanacheRepositoryBase<ImportRow, ImportRow.Key> {
    PanacheQuery<ImportRow> inOrder(UUID importId, Optional<Verdict> verdict) {
        return verdict.map(wanted -> find("importId = ?1 and verdict = ?2 order by ordinal", importId, wanted))
                .orElseGet(() -> find("importId = ?1 order by ordinal", importId));
    }

    List<Integer> waiting(UUID importId, int limit) {
        return find("importId = ?1 and outcome = ?2 order by ordinal", importId, RowOutcome.WAITING)
                .page(0, limit)
                .stream()
                .map(ImportRow::ordinal)
                .toList();
    }

    ImportRow forUpdate(UUID importId, int ordinal) {
        return findById(new ImportRow.Key(importId, ordinal), LockModeType.PESSIMISTIC_WRITE);
    }

    long count(UUID importId, RowOutcome outcome) {
        return count("importId = ?1 and outcome = ?2", importId, outcome);
    }
}
