package org.streamsmanager.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.plan.DurationUnit;
import org.streamsmanager.plan.PlanDuration;

class CoverageSituationTest {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/St_Johns"));
    private static final UUID USER = UUID.randomUUID();
    private static final UUID PRICE = UUID.randomUUID();

    @Test
    void renewalsThatAreBoughtWhileActiveFollowEachOtherAndEndWhereTheAnchorSays() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            Instant now = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(4L * 366 * 86_400));
            DurationUnit unit = DurationUnit.values()[random.nextInt(3)];
            check(random, now, zone, unit, "seed " + seed + ", case " + i);
        }
    }

    private static void check(Random random, Instant first, ZoneId zone, DurationUnit unit, String where) {
        List<CoverageFacts> bought = new ArrayList<>();
        Instant now = first;
        int units = 0;
        for (int n = 0; n < 12; n++) {
            int count = 1 + random.nextInt(3);
            units += count;
            CoverageStep.Give give = new CoverageSituation(USER, now, zone, false, bought)
                    .firstFree(PRICE, new PlanDuration(unit, count), CoverageSource.PAYMENT, null);
            Instant wanted = new BillingPeriods(first, zone, new PlanDuration(unit, 1)).end(units);
            assertEquals(bought.isEmpty() ? first : bought.getLast().endsAt(), give.startsAt(), where);
            assertEquals(wanted, give.endsAt(), where + ": " + zone + " " + unit + " " + units + " from " + first);
            bought.add(facts(give));
            now = now.plusSeconds(random.nextLong(Math.max(1, give.endsAt().getEpochSecond() - now.getEpochSecond())));
        }
    }

    @Test
    void timeGoesIntoTheFirstGapThatHoldsIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<CoverageFacts> intervals = new ArrayList<>();
            Instant from = at(random.nextInt(5));
            for (int n = random.nextInt(5); n > 0; n--) {
                Instant to = from.plusSeconds(86_400L * (1 + random.nextInt(6)));
                intervals.add(facts(from, to));
                from = to.plusSeconds(86_400L * random.nextInt(5));
            }
            int now = random.nextInt(10);
            int days = 1 + random.nextInt(4);
            CoverageStep.Give give = new CoverageSituation(USER, at(now), ZoneId.of("UTC"), false, intervals)
                    .days(days, PRICE, CoverageSource.GIFT);
            String what = "seed " + seed + ", case " + i + ": " + days + " days from day " + now + " in " + intervals;
            assertEquals(at(firstFree(intervals, now, days)), give.startsAt(), what);
            assertEquals(give.startsAt().plusSeconds(86_400L * days), give.endsAt(), what);
            assertTrue(intervals.stream().noneMatch(x -> overlaps(x, give.startsAt(), give.endsAt())), what);
        }
    }

    /** Looked for day by day: now, or the end of an interval. */
    private static int firstFree(List<CoverageFacts> intervals, int now, int days) {
        for (int day = now; ; day++) {
            Instant start = at(day);
            boolean candidate =
                    day == now || intervals.stream().anyMatch(x -> x.endsAt().equals(start));
            if (candidate && intervals.stream().noneMatch(x -> overlaps(x, start, start.plusSeconds(86_400L * days)))) {
                return day;
            }
        }
    }

    private static boolean overlaps(CoverageFacts interval, Instant from, Instant to) {
        return interval.startsAt().isBefore(to) && from.isBefore(interval.endsAt());
    }

    private static Instant at(int day) {
        return Instant.EPOCH.plusSeconds(86_400L * day);
    }

    private static CoverageFacts facts(Instant from, Instant to) {
        return facts(new CoverageStep.Give(UUID.randomUUID(), PRICE, from, to, CoverageSource.GIFT, null, null));
    }

    private static CoverageFacts facts(CoverageStep.Give give) {
        return new CoverageFacts(
                give.id(),
                USER,
                PRICE,
                "Plan",
                PRICE,
                give.startsAt(),
                give.endsAt(),
                give.endsAt(),
                give.source(),
                Optional.ofNullable(give.sourceId()),
                "test",
                Optional.empty(),
                Optional.ofNullable(give.anchor()));
    }
}
