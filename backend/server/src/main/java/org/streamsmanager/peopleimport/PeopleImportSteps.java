package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;

/** The transactions of the jobs. */
@ApplicationScoped
class PeopleImportSteps {
    static final String KIND = "people-import";
    private final PeopleImportRepository imports;
    private final ImportRowRepository rows;
    private final AuditService audit;
    private final Clock clock;

    PeopleImportSteps(PeopleImportRepository imports, ImportRowRepository rows, AuditService audit, Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when it was read already. */
    @Transactional
    Optional<UUID> serverToRead(UUID importId) {
        return imports.findByIdOptional(importId)
                .filter(found -> found.state() == ImportState.READING)
                .map(PeopleImport::serverId);
    }

    @Transactional
    void previewed(UUID importId, Preview preview) {
        PeopleImport found = imports.requireForUpdate(importId);
        if (found.state() != ImportState.READING) {
            return;
        }
        found.previewed(preview.hash(found.planPriceId()), preview.counts(), clock.instant());
        for (int i = 0; i < preview.lines().size(); i++) {
            Preview.Line line = preview.lines().get(i);
            rows.persist(new ImportRow(importId, i + 1, line.person(), line.assessment()));
        }
        audit.record(Change.of(KIND, importId, "previewed").to(new LinkedHashMap<>(preview.counts())));
    }

    @Transactional
    void failed(UUID importId, PeopleImportProblem why, String detail) {
        PeopleImport found = imports.requireForUpdate(importId);
        if (found.running()) {
            found.failed(why, detail, clock.instant());
            audit.record(Change.of(KIND, importId, "failed").because(why.title()));
        }
    }

    /** The next people to take; empty when the import is not being applied. */
    @Transactional
    List<Integer> waiting(UUID importId, int limit) {
        return imports.findByIdOptional(importId)
                .filter(found -> found.state() == ImportState.APPLYING)
                .map(found -> rows.waiting(importId, limit))
                .orElse(List.of());
    }

    @Transactional
    void ended(UUID importId, int ordinal, RowOutcome outcome, String why) {
        rows.forUpdate(importId, ordinal).ended(outcome, why);
    }

    /** How many people ended how. */
    @Transactional
    Map<String, Object> finish(UUID importId) {
        PeopleImport found = imports.requireForUpdate(importId);
        Map<String, Object> result = new LinkedHashMap<>();
        for (RowOutcome outcome : RowOutcome.values()) {
            result.put(outcome.name(), rows.count(importId, outcome));
        }
        if (found.state() == ImportState.APPLYING) {
            found.done(clock.instant());
            audit.record(Change.of(KIND, importId, "finished").to(result));
        }
        return result;
    }
}
