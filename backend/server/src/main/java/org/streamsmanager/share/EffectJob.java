package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(70);
    private final EffectService effects;
    private final Sharing sharing;
    private final ChangeCalls changes;
    private final RecentReadings readings;
    private final CallBudget budget;
    private final CrashPoints crashes;
    private final Clock clock;

    EffectJob(
            EffectService effects,
            Sharing sharing,
            ChangeCalls changes,
            RecentReadings readings,
            CallBudget budget,
            CrashPoints crashes,
            Clock clock) {
        this.effects = effects;
        this.sharing = sharing;
        this.changes = changes;
        this.readings = readings;
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
            case EffectStep.Wait wait -> JobResult.again(in(SOON), wait.why());
            case EffectStep.Look look -> look(look.order());
            case EffectStep.Keep keep ->
                inBudget(keep.order(), changes.cost(keep.order())).orElseGet(() -> keepThenSend(keep.order()));
            case EffectStep.Send send -> inBudget(send.order(), 1).orElseGet(() -> send(send.order()));
            case EffectStep.Compare compare ->
                inBudget(compare.order(), changes.cost(compare.order())).orElseGet(() -> changes.run(compare.order()));
            case EffectStep other -> throw new IllegalStateException("not a first step: " + other);
        };
    }

    private Optional<JobResult> inBudget(EffectStep.Order order, int calls) {
        return budget.permit(order.accountId(), calls).map(slot -> JobResult.again(slot, "waits for the call budget"));
    }

    /** A share that is given back later has the settings that somebody made for the person. */
    private JobResult keepThenSend(EffectStep.Order order) {
        Reading<RemoteShare> reading = readings.of(order.serverId(), order.readAfter());
        if (reading instanceof Reading.Failed<RemoteShare> failed) {
            return JobResult.again(in(failed.retryAfter()), failed.detail());
        }
        RemoteMatch.find(items(reading), order.remoteShareId(), order.identity())
                .ifPresent(remote -> effects.kept(order.effectId(), remote));
        return send(order);
    }

    private static List<RemoteShare> items(Reading<RemoteShare> reading) {
        return switch (reading) {
            case Reading.Complete<RemoteShare> list -> list.items();
            case Reading.Partial<RemoteShare> list -> list.items();
            case Reading.Suspicious<RemoteShare> list -> list.items();
            case Reading.Failed<RemoteShare> failed -> List.of();
        };
    }

    private JobResult send(EffectStep.Order order) {
        if (order.kind() == EffectKind.INVITE && order.identity().address() == null) {
            effects.refused(order.effectId(), "no-address", "Nothing is known by which this account could be invited.");
            return JobResult.done("refused: no address");
        }
        effects.markSent(order.effectId(), order.access());
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
                                order.identity().address(),
                                new HashSet<>(order.access().libraries()),
                                new Rights(order.access().downloads()),
                                order.settings()));
            case CHANGE -> throw new IllegalStateException("changes are compared first");
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

    /** One list serves all who look at the same server: after an outage that may be hundreds. */
    private JobResult look(EffectStep.Order order) {
        return readings.has(order.serverId(), order.readAfter())
                ? compare(order)
                : inBudget(order, 2).orElseGet(() -> compare(order));
    }

    private JobResult compare(EffectStep.Order order) {
        return switch (readings.of(order.serverId(), order.readAfter())) {
            case Reading.Complete<RemoteShare> list ->
                RemoteMatch.findInvited(list.items(), order.identity())
                        .map(remote -> found(order, remote))
                        .orElseGet(() -> notSeen(order));
            case Reading.Partial<RemoteShare> list ->
                RemoteMatch.findInvited(list.items(), order.identity())
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
