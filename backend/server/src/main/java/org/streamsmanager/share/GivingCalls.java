package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.mediaserver.Invitation;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Rights;
import org.streamsmanager.mediaserver.Sharing;
import org.streamsmanager.shared.CrashPoints;

/** Gives access and takes it: marks it as sent, calls, and keeps the outcome. */
@ApplicationScoped
class GivingCalls {
    private static final Duration LATER = Duration.ofSeconds(70);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private final EffectSteps steps;
    private final EffectOutcomes outcomes;
    private final RecentReadings readings;
    private final Sharing sharing;
    private final CrashPoints crashes;
    private final Clock clock;

    GivingCalls(
            EffectSteps steps,
            EffectOutcomes outcomes,
            RecentReadings readings,
            Sharing sharing,
            CrashPoints crashes,
            Clock clock) {
        this.steps = steps;
        this.outcomes = outcomes;
        this.readings = readings;
        this.sharing = sharing;
        this.crashes = crashes;
        this.clock = clock;
    }

    /** A share that is given back later has the settings that somebody made for the person. */
    JobResult keepThenSend(EffectStep.Order order) {
        return switch (readings.of(order.serverId(), order.readAfter())) {
            case Reading.Complete<RemoteShare> list -> keepThenSend(order, list.items());
            case Reading.Partial<RemoteShare> list -> keepThenSend(order, list.items());
            case Reading.Suspicious<RemoteShare> list -> keepThenSend(order, list.items());
            case Reading.Failed<RemoteShare> failed -> again(failed.retryAfter(), failed.detail());
        };
    }

    private JobResult keepThenSend(EffectStep.Order order, List<RemoteShare> said) {
        RemoteMatch.find(said, order.remoteShareId(), order.identity())
                .ifPresent(remote -> outcomes.kept(order.effectId(), remote));
        return send(order);
    }

    JobResult send(EffectStep.Order order) {
        if (order.kind() == EffectKind.INVITE && order.identity().address() == null) {
            outcomes.refused(
                    order.effectId(), "no-address", "Nothing is known by which this account could be invited.");
            return JobResult.done("refused: no address");
        }
        steps.markSent(order.effectId(), order.access());
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
                outcomes.unknown(order.effectId(), there.detail());
                yield again(Duration.ZERO, "is there already: looks what it is");
            }
            case Outcome.Refused refused -> {
                outcomes.refused(order.effectId(), refused.code(), refused.operatorDetail());
                yield JobResult.done("refused: " + refused.code());
            }
            case Outcome.Unavailable unavailable -> {
                outcomes.surelyNotDone(order.effectId(), unavailable.detail());
                yield again(unavailable.retryAfter(), unavailable.detail());
            }
            case Outcome.Unknown unknown -> {
                outcomes.unknown(order.effectId(), unknown.detail());
                yield again(LOOK, "may have happened: looks first");
            }
        };
    }

    private JobResult applied(EffectStep.Order order, Outcome.Applied applied) {
        if (order.kind() == EffectKind.END) {
            outcomes.ended(order.effectId());
            return JobResult.done("access ended");
        }
        outcomes.invited(order.effectId(), applied.remoteShareId(), applied.alreadyAccepted());
        return JobResult.done("invited");
    }

    private JobResult again(Duration wait, String why) {
        return JobResult.again(clock.instant().plus(wait == null ? LATER : wait), why);
    }
}
