package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.job.JobHandler;
import org.streamsmanager.job.JobKey;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.job.RetryPolicy;
import org.streamsmanager.mediaserver.CallBudget;
import org.streamsmanager.mediaserver.Invitation;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Rights;
import org.streamsmanager.mediaserver.Sharing;
import org.streamsmanager.shared.CrashPoints;

/** Carries one effect to its server: asks for a place in the budget, marks it as sent, calls, and keeps the outcome. */
@ApplicationScoped
class EffectJob implements JobHandler<EffectJob.Payload> {
    static final JobKey<Payload> KEY = new JobKey<>("remote-effect", Payload.class);
    private static final int BEFORE_SCANS = 10;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(70);
    private final EffectService effects;
    private final Sharing sharing;
    private final CallBudget budget;
    private final CrashPoints crashes;
    private final Clock clock;

    EffectJob(EffectService effects, Sharing sharing, CallBudget budget, CrashPoints crashes, Clock clock) {
        this.effects = effects;
        this.sharing = sharing;
        this.budget = budget;
        this.crashes = crashes;
        this.clock = clock;
    }

    record Payload(UUID effectId) {}

    @Override
    public JobKey<Payload> key() {
        return KEY;
    }

    @Override
    public int priority() {
        return BEFORE_SCANS;
    }

    /** Nobody's invitation is forgotten because of a long outage. */
    @Override
    public RetryPolicy retry() {
        return new RetryPolicy(1000, Duration.ofSeconds(10), Duration.ofMinutes(15));
    }

    @Override
    public JobResult run(Payload payload) {
        return switch (effects.next(payload.effectId())) {
            case EffectStep.Nothing nothing -> JobResult.done(nothing.why());
            case EffectStep.Look look -> inBudget(look.order()).orElseGet(() -> look(look.order()));
            case EffectStep.Send send -> inBudget(send.order()).orElseGet(() -> send(send.order()));
        };
    }

    private Optional<JobResult> inBudget(EffectStep.Order order) {
        return budget.permit(order.accountId()).map(slot -> JobResult.again(slot, "waits for the call budget"));
    }

    private JobResult send(EffectStep.Order order) {
        effects.markSent(order.effectId());
        crashes.reached("effect-sent");
        Outcome outcome = call(order);
        crashes.reached("effect-answered");
        return keep(order, outcome);
    }

    private Outcome call(EffectStep.Order order) {
        return switch (order.kind()) {
            case INVITE ->
                sharing.invite(
                        order.serverId(),
                        new Invitation(
                                order.address(),
                                new HashSet<>(order.access().libraries()),
                                new Rights(order.access().downloads())));
            case END -> sharing.end(order.serverId(), order.remoteShareId());
        };
    }

    private JobResult keep(EffectStep.Order order, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied applied -> applied(order, applied);
            case Outcome.AlreadyThere there -> {
                effects.unknown(order.effectId(), there.detail());
                yield JobResult.again(clock.instant(), "is there already: looks what it is");
            }
            case Outcome.Refused refused -> {
                effects.refused(order.effectId(), refused.code(), refused.operatorDetail());
                yield JobResult.done("refused: " + refused.code());
            }
            case Outcome.Unavailable unavailable -> {
                effects.surelyNotDone(order.effectId(), unavailable.detail());
                yield JobResult.again(in(unavailable.retryAfter()), unavailable.detail());
            }
            case Outcome.Unknown unknown -> {
                effects.unknown(order.effectId(), unknown.detail());
                yield JobResult.again(in(Duration.ofSeconds(5)), "may have happened: looks first");
            }
        };
    }

    private JobResult applied(EffectStep.Order order, Outcome.Applied applied) {
        if (order.kind() == EffectKind.END) {
            effects.ended(order.effectId());
            return JobResult.done("access ended");
        }
        effects.invited(order.effectId(), applied.remoteShareId(), applied.alreadyAccepted());
        return JobResult.done("invited");
    }

    private JobResult look(EffectStep.Order order) {
        return switch (sharing.shares(order.serverId())) {
            case Reading.Complete<RemoteShare> list ->
                RemoteMatch.find(list.items(), order.address())
                        .map(remote -> found(order, remote))
                        .orElseGet(() -> notSeen(order));
            case Reading.Partial<RemoteShare> list ->
                RemoteMatch.find(list.items(), order.address())
                        .map(remote -> found(order, remote))
                        .orElseGet(() -> JobResult.again(in(LOOK_AGAIN), list.why()));
            case Reading.Suspicious<RemoteShare> list -> notSeen(order);
            case Reading.Failed<RemoteShare> failed -> JobResult.again(in(failed.retryAfter()), failed.detail());
        };
    }

    private JobResult found(EffectStep.Order order, RemoteShare remote) {
        effects.found(order.effectId(), remote);
        return JobResult.done("found at the server");
    }

    private JobResult notSeen(EffectStep.Order order) {
        boolean certain = effects.notSeen(order.effectId());
        return JobResult.again(certain ? clock.instant() : in(LOOK_AGAIN), "not seen at the server");
    }

    private Instant in(Duration wait) {
        return clock.instant().plus(wait == null ? LOOK_AGAIN : wait);
    }
}
