package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Sharing;
import org.streamsmanager.shared.CrashPoints;

/** Brings a share to what is wanted: reads, compares, tells, and reads back. */
@ApplicationScoped
class ChangeCalls {
    private static final int READING = 2;
    private static final Duration READ_BACK = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(70);
    private final ChangeService changes;
    private final EffectOutcomes effects;
    private final RecentReadings readings;
    private final Sharing sharing;
    private final CrashPoints crashes;
    private final Clock clock;

    ChangeCalls(
            ChangeService changes,
            EffectOutcomes effects,
            RecentReadings readings,
            Sharing sharing,
            CrashPoints crashes,
            Clock clock) {
        this.changes = changes;
        this.effects = effects;
        this.readings = readings;
        this.sharing = sharing;
        this.crashes = crashes;
        this.clock = clock;
    }

    /** How many requests a run may send. */
    int cost(EffectStep.Order order) {
        return readings.has(order.serverId(), order.readAfter()) ? 1 : 1 + READING;
    }

    JobResult run(EffectStep.Order order) {
        return switch (readings.of(order.serverId(), order.readAfter())) {
            case Reading.Complete<RemoteShare> list ->
                find(list.items(), order).map(remote -> compare(order, remote)).orElseGet(() -> gone(order));
            case Reading.Partial<RemoteShare> list ->
                find(list.items(), order)
                        .map(remote -> compare(order, remote))
                        .orElseGet(() -> again(LOOK_AGAIN, list.why()));
            case Reading.Suspicious<RemoteShare> list -> again(LOOK_AGAIN, list.why());
            case Reading.Failed<RemoteShare> failed -> again(failed.retryAfter(), failed.detail());
        };
    }

    private static Optional<RemoteShare> find(java.util.List<RemoteShare> said, EffectStep.Order order) {
        return RemoteMatch.find(said, order.remoteShareId(), order.identity());
    }

    private JobResult compare(EffectStep.Order order, RemoteShare remote) {
        return switch (changes.compare(order, remote)) {
            case EffectStep.Tell tell -> tell(tell);
            case EffectStep.Wait wait -> again(LOOK_AGAIN, wait.why());
            case EffectStep.Nothing nothing -> JobResult.done(nothing.why());
            case EffectStep other -> throw new IllegalStateException("not an answer to a comparison: " + other);
        };
    }

    private JobResult tell(EffectStep.Tell tell) {
        crashes.reached("change-sent");
        Outcome outcome = sharing.change(tell.order().serverId(), tell.change());
        crashes.reached("change-answered");
        return keep(tell.order(), outcome);
    }

    private JobResult keep(EffectStep.Order order, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied applied -> {
                changes.answered(order.effectId());
                yield again(READ_BACK, "reads back what the server says");
            }
            case Outcome.AlreadyThere there -> unknown(order, there.detail());
            case Outcome.Unknown unknown -> unknown(order, unknown.detail());
            case Outcome.Refused refused -> {
                effects.refused(order.effectId(), refused.code(), refused.operatorDetail());
                yield JobResult.done("refused: " + refused.code());
            }
            case Outcome.Unavailable unavailable -> {
                effects.surelyNotDone(order.effectId(), unavailable.detail());
                yield again(unavailable.retryAfter(), unavailable.detail());
            }
        };
    }

    private JobResult unknown(EffectStep.Order order, String detail) {
        effects.unknown(order.effectId(), detail);
        return again(READ_BACK, "may have happened: looks first");
    }

    private JobResult gone(EffectStep.Order order) {
        return changes.gone(order.effectId())
                ? JobResult.done("the server lists no such share")
                : again(LOOK_AGAIN, "not seen at the server");
    }

    private JobResult again(Duration wait, String why) {
        return JobResult.again(clock.instant().plus(wait == null ? LOOK_AGAIN : wait), why);
    }
}
