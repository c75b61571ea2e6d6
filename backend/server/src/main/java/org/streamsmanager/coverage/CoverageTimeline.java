package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A user's intervals, oldest first, never overlapping; questions about them at a given time. */
record CoverageTimeline(List<Interval> intervals) {
    record Interval(Instant startsAt, Instant endsAt) {
        boolean contains(Instant time) {
            return !time.isBefore(startsAt) && time.isBefore(endsAt);
        }
    }

    CoverageTimeline {
        intervals = List.copyOf(intervals);
    }

    static CoverageTimeline of(List<Coverage> coverage) {
        return new CoverageTimeline(coverage.stream()
                .map(c -> new Interval(c.startsAt(), c.endsAt()))
                .toList());
    }

    boolean covers(Instant time) {
        return intervals.stream().anyMatch(interval -> interval.contains(time));
    }

    boolean over(Instant time) {
        return !covers(time) && intervals.stream().anyMatch(i -> !i.endsAt().isAfter(time));
    }

    /** The end of the coverage that runs on without a gap; of the last one when it is over; empty when there was none. */
    Optional<Instant> until(Instant time) {
        Instant end = null;
        for (Interval next : intervals) {
            boolean begun = !next.startsAt().isAfter(time);
            if (begun || (covers(time) && next.startsAt().equals(end))) {
                end = next.endsAt();
            }
        }
        return Optional.ofNullable(end);
    }
}
