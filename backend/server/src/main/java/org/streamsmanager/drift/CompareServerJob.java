package org.streamsmanager.drift;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.job.RetryPolicy;
import org.streamsmanager.mediaserver.CallBudget;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.mediaserver.Sharing;

/** Reads the shares of one server, and compares when the list is whole. Anything less says nothing about anybody. */
@ApplicationScoped
class CompareServerJob implements JobHandler<CompareServerJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("compare-shares-of-server", Payload.class);
    private static final int CALLS = 2;
    private static final RetryPolicy A_FEW_TIMES = new RetryPolicy(4, Duration.ofSeconds(30), Duration.ofMinutes(5));
    private final DriftSteps steps;
    private final ServerService servers;
    private final Sharing sharing;
    private final CallBudget budget;

    CompareServerJob(DriftSteps steps, ServerService servers, Sharing sharing, CallBudget budget) {
        this.steps = steps;
        this.servers = servers;
        this.sharing = sharing;
        this.budget = budget;
    }

    record Payload(UUID serverId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    /** Invitations come before comparisons. */
    @Override
    public int priority() {
        return -10;
    }

    @Override
    public RetryPolicy retry() {
        return A_FEW_TIMES;
    }

    @Override
    public JobResult run(Payload payload) {
        ServerFacts server = servers.require(payload.serverId());
        return server.attached()
                ? budget.permit(server.plexAccountId(), CALLS)
                        .map(slot -> JobResult.again(slot, "waits for the call budget"))
                        .orElseGet(() -> read(server))
                : JobResult.done("the server belongs to no linked account");
    }

    private JobResult read(ServerFacts server) {
        return switch (sharing.shares(server.id())) {
            case Reading.Complete<RemoteShare> list ->
                JobResult.done(server.name() + ": " + steps.compare(server.id(), list.items()));
            case Reading.Partial<RemoteShare> list -> JobResult.done(server.name() + ": not compared: " + list.why());
            case Reading.Suspicious<RemoteShare> list ->
                JobResult.done(server.name() + ": not compared: " + list.why());
            case Reading.Failed<RemoteShare> failed -> JobResult.done(server.name() + ": not read: " + failed.detail());
        };
    }
}
