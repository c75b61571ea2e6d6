package org.streamsmanager.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.streamsmanager.coverage.CoverageTimeline.Interval;

class CoverageTimelineTest {
    @Test
    void anIntervalContainsItsStartAndNotItsEnd() {
        CoverageTimeline timeline = timeline(10, 20);
        assertFalse(timeline.covers(at(9)));
        assertTrue(timeline.covers(at(10)));
        assertTrue(timeline.covers(at(19)));
        assertFalse(timeline.covers(at(20)));
        assertTrue(timeline.over(at(20)));
        assertFalse(timeline.over(at(9)));
    }

    @Test
    void untilRunsOnWithoutAGapOnly() {
        CoverageTimeline timeline = timeline(10, 20, 20, 30, 31, 40);
        assertEquals(Optional.of(at(30)), timeline.until(at(15)));
        assertEquals(Optional.of(at(30)), timeline.until(at(25)));
        assertEquals(Optional.of(at(40)), timeline.until(at(31)));
    }

    @Test
    void untilOfWhatIsOverIsItsEndAndOfNothingIsNothing() {
        CoverageTimeline timeline = timeline(10, 20, 31, 40);
        assertEquals(Optional.of(at(20)), timeline.until(at(25)));
        assertEquals(Optional.of(at(40)), timeline.until(at(50)));
        assertEquals(Optional.empty(), timeline.until(at(5)));
        assertEquals(Optional.empty(), timeline().until(at(5)));
    }

    @Test
    void everyAnswerAgreesWithWalkingSecondBySecond() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            CoverageTimeline timeline = random(random);
            int now = random.nextInt(60);
            String what = "seed " + seed + ", case " + i + ": " + timeline + " at " + now;
            boolean covered = coveredAt(timeline, now);
            assertEquals(covered, timeline.covers(at(now)), what);
            assertEquals(walk(timeline, now, covered), timeline.until(at(now)), what);
        }
    }

    private static Optional<Instant> walk(CoverageTimeline timeline, int now, boolean covered) {
        int step = covered ? 1 : -1;
        for (int second = now; second >= 0 && second < 100; second += step) {
            if (coveredAt(timeline, second) != covered) {
                return Optional.of(at(covered ? second : second + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean coveredAt(CoverageTimeline timeline, int second) {
        return timeline.intervals().stream()
                .anyMatch(i -> i.startsAt().getEpochSecond() <= second
                        && second < i.endsAt().getEpochSecond());
    }

    private static CoverageTimeline random(Random random) {
        List<Interval> intervals = new ArrayList<>();
        int from = random.nextInt(10);
        for (int i = random.nextInt(5); i > 0; i--) {
            int to = from + 1 + random.nextInt(12);
            intervals.add(new Interval(at(from), at(to)));
            from = to + (random.nextBoolean() ? 0 : 1 + random.nextInt(5));
        }
        return new CoverageTimeline(intervals);
    }

    private static CoverageTimeline timeline(int... bounds) {
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < bounds.length; i += 2) {
            intervals.add(new Interval(at(bounds[i]), at(bounds[i + 1])));
        }
        return new CoverageTimeline(intervals);
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
