package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.job.RetryPolicy;
import org.streamsmanager.mediaserver.CallBudget;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.LibrarySources;
import org.streamsmanager.mediaserver.LibrarySources.Seen;
import org.streamsmanager.mediaserver.MediaServerProblem;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteLibrary;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.mediaserver.SyncFindings;
import org.streamsmanager.mediaserver.SyncReportService;
import org.streamsmanager.shared.Refusal;

/** Reads the libraries of one server from both sides, and writes the report that was begun for it. */
@ApplicationScoped
class SynchroniseLibrariesJob implements JobHandler<SynchroniseLibrariesJob.Order> {
    static final JobKey<Order> KEY = new JobKey<>("synchronise-libraries", Order.class);
    private static final RetryPolicy A_FEW_TIMES = new RetryPolicy(4, Duration.ofSeconds(30), Duration.ofMinutes(5));
    private final LibrarySources sources;
    private final LibrarySyncService libraries;
    private final SyncReportService reports;
    private final ServerService servers;
    private final CallBudget budget;

    SynchroniseLibrariesJob(
            LibrarySources sources,
            LibrarySyncService libraries,
            SyncReportService reports,
            ServerService servers,
            CallBudget budget) {
        this.sources = sources;
        this.libraries = libraries;
        this.reports = reports;
        this.servers = servers;
        this.budget = budget;
    }

    record Order(UUID serverId, UUID reportId) {}

    @Override
    public JobKey<Order> key() {
        return KEY;
    }

    /** Invitations come before scans. */
    @Override
    public int priority() {
        return -10;
    }

    @Override
    public RetryPolicy retry() {
        return A_FEW_TIMES;
    }

    @Override
    public JobResult run(Order order) {
        ServerFacts server = servers.require(order.serverId());
        if (!server.attached()) {
            return failed(order, 0, "The server belongs to no linked account.");
        }
        Optional<Instant> later = budget.permit(server.plexAccountId(), LibrarySources.PERMITTED);
        return later.isPresent()
                ? JobResult.again(later.get(), "waits for the call budget")
                : synchronise(order, server, sources.read(server.id()));
    }

    private JobResult synchronise(Order order, ServerFacts server, Seen seen) {
        if (seen.account() instanceof Reading.Failed<RemoteLibrary> failed) {
            if (passes(failed.failure())) {
                throw Refusal.of(MediaServerProblem.PLEX_UNAVAILABLE, failed.detail());
            }
            return failed(order, seen.calls(), failed.detail());
        }
        SyncFindings findings = libraries.apply(server, seen);
        reports.finish(order.reportId(), findings);
        return JobResult.done(server.name() + ": " + findings.outcome());
    }

    private JobResult failed(Order order, int calls, String why) {
        reports.fail(order.reportId(), calls, why);
        return JobResult.done(why);
    }

    @Override
    public void givenUp(Order order, String reason) {
        reports.fail(
                order.reportId(), 0, reason.substring(reason.indexOf(": ") + 1).strip());
    }

    private static boolean passes(FailureClass failure) {
        return failure == FailureClass.UNAVAILABLE || failure == FailureClass.LIMITED;
    }
}
