package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.mediaserver.MediaServerProblem;
import org.streamsmanager.mediaserver.ServerAttached;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.mediaserver.SyncReportResponse;
import org.streamsmanager.mediaserver.SyncReportService;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** Orders synchronisations and shows their reports. */
@ApplicationScoped
class SynchronisationService {
    private static final String KIND = "libraries";
    private final ServerService servers;
    private final SyncReportService reports;
    private final Jobs jobs;

    SynchronisationService(ServerService servers, SyncReportService reports, Jobs jobs) {
        this.servers = servers;
        this.reports = reports;
        this.jobs = jobs;
    }

    void first(@Observes ServerAttached event) {
        begin(event.serverId());
    }

    /** The one that is under way already, or a new one. */
    @Transactional
    SyncReportResponse order(UUID serverId) {
        if (!servers.require(serverId).attached()) {
            throw Refusal.of(MediaServerProblem.SERVER_DETACHED);
        }
        return reports.get(serverId, begin(serverId));
    }

    @Transactional
    int orderAll() {
        List<ServerFacts> attached =
                servers.all().stream().filter(ServerFacts::attached).toList();
        attached.forEach(server -> begin(server.id()));
        return attached.size();
    }

    @Transactional
    SyncReportResponse get(UUID serverId, UUID id) {
        return reports.get(serverId, id);
    }

    @Transactional
    Page<SyncReportResponse> list(UUID serverId, PageRequest request) {
        servers.require(serverId);
        return reports.list(serverId, request);
    }

    private UUID begin(UUID serverId) {
        return reports.running(KIND, serverId).orElseGet(() -> enqueue(serverId));
    }

    private UUID enqueue(UUID serverId) {
        UUID reportId = reports.begin(KIND, serverId);
        jobs.enqueue(SynchroniseLibrariesJob.KEY, new SynchroniseLibrariesJob.Order(serverId, reportId));
        return reportId;
    }
}
