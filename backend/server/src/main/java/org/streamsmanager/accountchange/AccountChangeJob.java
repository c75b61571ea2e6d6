package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.job.RetryPolicy;
import org.streamsmanager.mediaserver.CallBudget;
import org.streamsmanager.mediaserver.Lookup;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.mediaserver.Sharing;
import org.streamsmanager.shared.CrashPoints;

/** Walks a request from its check at plex.tv to the invitation; each step is one transaction and may be repeated. */
@ApplicationScoped
class AccountChangeJob implements JobHandler<AccountChangeJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("account-change", Payload.class);
    private static final int PEOPLE_FIRST = 10;
    private static final Duration ELSEWHERE = Duration.ofSeconds(1);
    private final AccountChangeSteps steps;
    private final ServerService servers;
    private final Sharing sharing;
    private final CallBudget budget;
    private final CrashPoints crashes;
    private final Clock clock;

    AccountChangeJob(
            AccountChangeSteps steps,
            ServerService servers,
            Sharing sharing,
            CallBudget budget,
            CrashPoints crashes,
            Clock clock) {
        this.steps = steps;
        this.servers = servers;
        this.sharing = sharing;
        this.budget = budget;
        this.crashes = crashes;
        this.clock = clock;
    }

    record Payload(UUID requestId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public int priority() {
        return PEOPLE_FIRST;
    }

    @Override
    public RetryPolicy retry() {
        return new RetryPolicy(1000, Duration.ofSeconds(10), Duration.ofMinutes(15));
    }

    @Override
    public JobResult run(Payload payload) {
        UUID id = payload.requestId();
        return switch (steps.state(id)) {
            case REQUESTED -> check(id);
            case CHECKED -> attach(id);
            case APPLYING -> place(id);
            case AWAITING_APPROVAL, INVITED, COMPLETED, REFUSED, FAILED, WITHDRAWN -> JobResult.done("nothing to do");
        };
    }

    private JobResult check(UUID id) {
        if (steps.refuseKnown(id)) {
            return JobResult.done("refused");
        }
        return steps.unproven(id).map(address -> ask(id, address)).orElseGet(() -> looked(id, new Lookup.Known()));
    }

    private JobResult ask(UUID id, String address) {
        Optional<UUID> account = anyDoor().map(ServerFacts::plexAccountId);
        Optional<Instant> later = account.flatMap(budget::permit);
        if (later.isPresent()) {
            return JobResult.again(later.get(), "waits for the call budget");
        }
        Lookup lookup = account.map(door -> sharing.lookUp(door, address))
                .orElseGet(() -> new Lookup.Undetermined("no server has an account"));
        return looked(id, lookup);
    }

    private JobResult looked(UUID id, Lookup lookup) {
        return steps.looked(id, lookup) ? attach(id) : JobResult.done("refused");
    }

    private JobResult attach(UUID id) {
        if (steps.waitsForApproval(id)) {
            return JobResult.done("waits for an operator");
        }
        if (!steps.attach(id)) {
            return JobResult.done("refused");
        }
        crashes.reached("account-change-attached");
        return place(id);
    }

    private JobResult place(UUID id) {
        return switch (steps.place(id)) {
            case BEFORE -> JobResult.done("placed before");
            case INVITED -> JobResult.done("seat held, invitation planned");
            case SEAT_WAS_TAKEN -> JobResult.again(clock.instant().plus(ELSEWHERE), "somebody took the last seat");
            case NOWHERE -> JobResult.done("no server fits");
        };
    }

    private Optional<ServerFacts> anyDoor() {
        List<ServerFacts> all = servers.all();
        return all.stream().filter(ServerFacts::attached).findFirst();
    }
}
