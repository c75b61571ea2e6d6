package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** Keeps what synchronisations did. */
@ApplicationScoped
public class SyncReportService {
    private final SyncReportRepository reports;
    private final Clock clock;

    SyncReportService(SyncReportRepository reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** The one that is under way, if any. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> running(String kind, UUID subject) {
        return reports.running(kind, subject).map(SyncReport::id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public UUID begin(String kind, UUID subject) {
        SyncReport report = new SyncReport(kind, subject, clock.instant());
        reports.persist(report);
        return report.id();
    }

    @Transactional
    public void finish(UUID id, SyncFindings findings) {
        open(id).ifPresent(report -> report.finish(findings, clock.instant()));
    }

    @Transactional
    public void fail(UUID id, int calls, String why) {
        open(id).ifPresent(report -> report.fail(calls, why, clock.instant()));
    }

    @Transactional
    public SyncReportResponse get(UUID subject, UUID id) {
        return reports.findByIdOptional(id)
                .filter(report -> report.subject().equals(subject))
                .map(SyncReport::response)
                .orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SYNCHRONISATION));
    }

    @Transactional
    public Page<SyncReportResponse> list(UUID subject, PageRequest request) {
        return reports.newestFirst(subject, request, clock.instant()).map(SyncReport::response);
    }

    private Optional<SyncReport> open(UUID id) {
        return reports.findByIdOptional(id).filter(SyncReport::running);
    }
}
