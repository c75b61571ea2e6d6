package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.streamsmanager.job.JobResult;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;

/** Looks at a server for what may have happened there, before anything is sent again. */
@ApplicationScoped
class EffectLooks {
    private static final int READING = 2;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(70);
    private final EffectOutcomes outcomes;
    private final RecentReadings readings;
    private final Clock clock;

    EffectLooks(EffectOutcomes outcomes, RecentReadings readings, Clock clock) {
        this.outcomes = outcomes;
        this.readings = readings;
        this.clock = clock;
    }

    /** How many requests it takes: one list serves all who look at the same server, after an outage hundreds. */
    int cost(EffectStep.Order order) {
        return readings.has(order.serverId(), order.readAfter()) ? 0 : READING;
    }

    JobResult run(EffectStep.Order order) {
        return switch (readings.of(order.serverId(), order.readAfter())) {
            case Reading.Complete<RemoteShare> list -> find(list.items(), order).orElseGet(() -> notSeen(order));
            case Reading.Partial<RemoteShare> list ->
                find(list.items(), order).orElseGet(() -> again(LOOK_AGAIN, list.why()));
            case Reading.Suspicious<RemoteShare> list -> notSeen(order);
            case Reading.Failed<RemoteShare> failed -> again(failed.retryAfter(), failed.detail());
        };
    }

    private Optional<JobResult> find(List<RemoteShare> said, EffectStep.Order order) {
        return RemoteMatch.findInvited(said, order.identity()).map(remote -> {
            outcomes.found(order.effectId(), remote);
            return JobResult.done("found at the server");
        });
    }

    private JobResult notSeen(EffectStep.Order order) {
        boolean certain = outcomes.notSeen(order.effectId());
        return again(certain ? Duration.ZERO : LOOK_AGAIN, "not seen at the server");
    }

    private JobResult again(Duration wait, String why) {
        return JobResult.again(clock.instant().plus(wait == null ? LOOK_AGAIN : wait), why);
    }
}
