package org.streamsmanager.peopleimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.mediaserver.MediaServerProblem;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** What the operator asks for when people are read in. */
@ApplicationScoped
class PeopleImportService {
    private final PeopleImportRepository imports;
    private final ImportRowRepository rows;
    private final ServerService servers;
    private final PlanService plans;
    private final Jobs jobs;
    private final AuditService audit;
    private final CurrentActor actor;
    private final Clock clock;

    PeopleImportService(
            PeopleImportRepository imports,
            ImportRowRepository rows,
            ServerService servers,
            PlanService plans,
            Jobs jobs,
            AuditService audit,
            CurrentActor actor,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.servers = servers;
        this.plans = plans;
        this.jobs = jobs;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** The price of the default plan is fixed now, so that what is previewed is what is given. */
    @Transactional
    PeopleImportResponse start(UUID serverId, boolean permanent) {
        ServerFacts server = servers.require(serverId);
        if (!server.attached()) {
            throw Refusal.of(MediaServerProblem.SERVER_DETACHED);
        }
        requireIdle(serverId);
        PeopleImport started = new PeopleImport(
                serverId,
                plans.defaultPlan().currentPriceId(),
                permanent,
                actor.get().name(),
                clock.instant());
        imports.persist(started);
        jobs.enqueue(ReadPeople.KEY, new ReadPeople(started.id()));
        audit.record(Change.of(PeopleImportSteps.KIND, started.id(), "started")
                .to(Map.of("server", server.name(), "permanent", permanent)));
        return response(started);
    }

    @Transactional
    PeopleImportResponse get(UUID id) {
        return response(imports.require(id));
    }

    @Transactional
    Page<PeopleImportResponse> list(PageRequest request) {
        return imports.newestFirst(request, clock.instant()).map(this::response);
    }

    @Transactional
    Page<ImportRowResponse> rows(UUID id, Optional<Verdict> verdict, PageRequest request) {
        imports.require(id);
        return rows.inOrder(id, verdict, request, clock.instant()).map(ImportRowResponse::from);
    }

    @Transactional
    PeopleImportResponse apply(UUID id, String hash) {
        PeopleImport found = imports.requireForUpdate(id);
        requireIdle(found.serverId());
        found.apply(hash, clock.instant());
        jobs.enqueue(ApplyPeopleImport.KEY, new ApplyPeopleImport(id));
        audit.record(Change.of(PeopleImportSteps.KIND, id, "applied"));
        return response(found);
    }

    private void requireIdle(UUID serverId) {
        if (imports.runningFor(serverId)) {
            throw Refusal.of(PeopleImportProblem.PEOPLE_IMPORT_RUNNING);
        }
    }

    private PeopleImportResponse response(PeopleImport found) {
        return PeopleImportResponse.from(
                found, servers.require(found.serverId()), plans.requirePrice(found.planPriceId()));
    }
}
