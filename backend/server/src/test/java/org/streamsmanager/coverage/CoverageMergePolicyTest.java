package org.streamsmanager.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.coverage.CoverageMergePolicy.Move;
import org.streamsmanager.coverage.CoverageMergePolicy.Place;

class CoverageMergePolicyTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void whatOverlapsNothingGoesAsItIs() {
        Move move = only(List.of(days(-60, -30)), days(-20, 10));
        assertTrue(move.whole());
        assertEquals(Optional.of(place(-20, 10)), move.place());
    }

    @Test
    void timeThatOverlapsGoesAfterTheEndOfTheSurvivor() {
        Move move = only(List.of(days(-5, 8)), days(-20, 10));
        assertFalse(move.whole());
        assertEquals(Optional.of(place(8, 18)), move.place(), "ten days were left");
    }

    @Test
    void aGapThatIsWideEnoughIsUsedFirst() {
        assertEquals(
                Optional.of(place(8, 18)),
                only(List.of(days(-5, 8), days(18, 40)), days(-20, 10)).place());
        assertEquals(
                Optional.of(place(40, 50)),
                only(List.of(days(-5, 8), days(17, 40)), days(-20, 10)).place());
    }

    @Test
    void whatIsOverAlreadyAndOverlapsStays() {
        Move move = only(List.of(days(-40, -10)), days(-30, -5));
        assertTrue(move.place().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingThatIsLeftIsLostAndNothingOverlaps(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 200; round++) {
            List<CoverageFacts> survivor = line(random);
            List<CoverageFacts> closed = line(random);
            List<Move> moves = new CoverageMergePolicy(survivor, closed, NOW).moves();
            List<Place> after = new ArrayList<>();
            survivor.forEach(one -> after.add(new Place(one.startsAt(), one.endsAt())));
            moves.forEach(move -> move.place().ifPresent(after::add));
            after.sort(Comparator.comparing(Place::startsAt));
            for (int i = 1; i < after.size(); i++) {
                assertFalse(
                        after.get(i).startsAt().isBefore(after.get(i - 1).endsAt()),
                        "seed " + seed + ", round " + round + ": " + after);
            }
            assertEquals(
                    rest(survivor.stream().map(CoverageMergePolicyTest::span).toList())
                            .plus(rest(closed.stream()
                                    .map(CoverageMergePolicyTest::span)
                                    .toList())),
                    rest(after),
                    "seed " + seed + ", round " + round);
        }
    }

    private static Duration rest(List<Place> places) {
        return places.stream()
                .filter(one -> one.endsAt().isAfter(NOW))
                .map(one -> Duration.between(one.startsAt().isAfter(NOW) ? one.startsAt() : NOW, one.endsAt()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<CoverageFacts> line(SplittableRandom random) {
        List<CoverageFacts> line = new ArrayList<>();
        int at = random.nextInt(-60, 10);
        for (int i = random.nextInt(4); i > 0; i--) {
            int from = at + random.nextInt(0, 15);
            at = from + random.nextInt(1, 30);
            line.add(days(from, at));
        }
        return line;
    }

    private static Move only(List<CoverageFacts> survivor, CoverageFacts closed) {
        return new CoverageMergePolicy(survivor, List.of(closed), NOW).moves().getFirst();
    }

    private static Place span(CoverageFacts facts) {
        return new Place(facts.startsAt(), facts.endsAt());
    }

    private static Place place(int from, int to) {
        return new Place(NOW.plus(Duration.ofDays(from)), NOW.plus(Duration.ofDays(to)));
    }

    private static CoverageFacts days(int from, int to) {
        Place span = place(from, to);
        return new CoverageFacts(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Monthly",
                UUID.randomUUID(),
                span.startsAt(),
                span.endsAt(),
                span.endsAt(),
                CoverageSource.GIFT,
                Optional.empty(),
                "test",
                Optional.empty(),
                Optional.empty());
    }
}
