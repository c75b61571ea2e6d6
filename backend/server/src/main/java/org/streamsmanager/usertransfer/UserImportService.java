package org.streamsmanager.usertransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

/** What the operator asks for when a file of users is read in. */
@ApplicationScoped
class UserImportService {
    static final String KIND = "user-import";
    private static final int AT_ONCE = 500;
    private final UserImportRepository imports;
    private final UserImportRowRepository rows;
    private final UserFileReader reader;
    private final EntityManager entities;
    private final Jobs jobs;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    UserImportService(
            UserImportRepository imports,
            UserImportRowRepository rows,
            UserFileReader reader,
            EntityManager entities,
            Jobs jobs,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.reader = reader;
        this.entities = entities;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Keeps the lines; a job judges them. All or nothing: a file that cannot be read is refused whole. */
    @Transactional
    UserImportResponse start(InputStream file, boolean table) {
        UserImport started = new UserImport(actor.get().name(), clock.instant());
        imports.persistAndFlush(started);
        UUID id = started.id();
        int[] ordinal = {0};
        int size = reader.read(file, table, line -> keep(id, ++ordinal[0], line));
        imports.requireForUpdate(id).lines(size);
        jobs.enqueue(UserImportJob.KEY, new UserImportJob.Payload(id));
        audit.record(Change.of(KIND, id, "started").to(Map.of("users", size)));
        imports.flush();
        return UserImportResponse.from(imports.require(id));
    }

    private void keep(UUID id, int ordinal, TransferredUser line) {
        rows.persist(new UserImportRow(id, ordinal, line));
        if (ordinal % AT_ONCE == 0) {
            entities.flush();
            entities.clear();
        }
    }

    @Transactional
    Page<UserImportResponse> list(PageRequest request) {
        return imports.newestFirst(request, clock.instant()).map(UserImportResponse::from);
    }

    @Transactional
    UserImportResponse get(UUID id) {
        return UserImportResponse.from(imports.require(id));
    }

    @Transactional
    Page<UserImportRowResponse> rows(UUID id, Optional<LineVerdict> verdict, PageRequest request) {
        imports.require(id);
        return rows.inOrder(id, verdict, request, clock.instant()).map(UserImportRowResponse::from);
    }

    @Transactional
    UserImportResponse apply(UUID id, String hash) {
        UserImport found = imports.requireForUpdate(id);
        found.apply(hash, clock.instant());
        jobs.enqueue(UserImportJob.KEY, new UserImportJob.Payload(id));
        audit.record(Change.of(KIND, id, "applied"));
        return UserImportResponse.from(found);
    }
}
