package org.streamsmanager.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.streamsmanager.plan.DurationUnit;
import org.streamsmanager.plan.PlanDuration;

class BillingPeriodsTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            LISBON,
            BERLIN,
            ZoneId.of("America/New_York"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Auckland"),
            ZoneId.of("Pacific/Kiritimati"));

    @Test
    void monthsKeepTheDayOfTheAnchorWhereItExists() {
        BillingPeriods monthly = periods("2026-01-31T10:00", LISBON, DurationUnit.MONTH, 1);
        assertEquals(at("2026-02-28T10:00", LISBON), monthly.end(1));
        assertEquals(at("2026-03-31T10:00", LISBON), monthly.end(2));
        assertEquals(at("2026-04-30T10:00", LISBON), monthly.end(3));
        assertEquals(at("2028-02-29T10:00", LISBON), monthly.end(25));
    }

    @Test
    void yearsFromALeapDayReturnToIt() {
        BillingPeriods yearly = periods("2028-02-29T00:00", LISBON, DurationUnit.YEAR, 1);
        assertEquals(at("2029-02-28T00:00", LISBON), yearly.end(1));
        assertEquals(at("2032-02-29T00:00", LISBON), yearly.end(4));
    }

    @Test
    void daysAreCalendarDaysWhateverTheirLength() {
        BillingPeriods thirty = periods("2026-03-01T12:00", BERLIN, DurationUnit.DAY, 30);
        assertEquals(at("2026-03-31T12:00", BERLIN), thirty.end(1));
        assertEquals(
                30 * 24 - 1, (thirty.end(1).getEpochSecond() - thirty.anchor().getEpochSecond()) / 3600);
    }

    @Test
    void aTimeThatTheClockSkipsIsTheOneAfterTheGapAndTheNextPeriodIsNotShifted() {
        BillingPeriods daily = periods("2026-03-28T02:30", BERLIN, DurationUnit.DAY, 1);
        assertEquals(at("2026-03-29T03:30", BERLIN), daily.end(1));
        assertEquals(at("2026-03-30T02:30", BERLIN), daily.end(2));
    }

    @Test
    void theZoneDecidesWhichDayItIs() {
        Instant anchor = Instant.parse("2026-01-31T23:30:00Z");
        PlanDuration month = new PlanDuration(DurationUnit.MONTH, 1);
        assertEquals(
                Instant.parse("2026-02-28T23:30:00Z"),
                new BillingPeriods(anchor, ZoneId.of("UTC"), month).end(1),
                "31 January in UTC");
        assertEquals(
                Instant.parse("2026-02-28T23:30:00Z"),
                new BillingPeriods(anchor, BERLIN, month).end(1),
                "1 February in Berlin");
        assertEquals(
                Instant.parse("2026-03-31T22:30:00Z"),
                new BillingPeriods(anchor, BERLIN, month).end(2),
                "1 April in Berlin, in summer time");
    }

    @Test
    void noPeriodsEndAtTheAnchorAndNegativeOnesDoNotExist() {
        BillingPeriods monthly = periods("2026-01-31T10:00", LISBON, DurationUnit.MONTH, 1);
        assertEquals(monthly.anchor(), monthly.end(0));
        assertThrows(IllegalArgumentException.class, () -> monthly.end(-1));
    }

    @Test
    void endsRiseAndKeepTheDayForAnyAnchorZoneAndDuration() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            check(random, "seed " + seed + ", case " + i);
        }
    }

    private static void check(Random random, String where) {
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Instant anchor = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(8L * 366 * 86_400));
        DurationUnit unit = DurationUnit.values()[random.nextInt(DurationUnit.values().length)];
        PlanDuration duration = new PlanDuration(unit, 1 + random.nextInt(14));
        BillingPeriods periods = new BillingPeriods(anchor, zone, duration);
        String what = where + ": " + periods;
        Instant before = periods.end(0);
        assertEquals(anchor, before, what);
        for (int n = 1; n <= 40; n++) {
            Instant end = periods.end(n);
            assertTrue(end.isAfter(before), what + ", period " + n + " ends at " + end);
            assertEquals(
                    wantedDate(anchor.atZone(zone), duration, n),
                    end.atZone(zone).toLocalDate(),
                    what + ", " + n);
            before = end;
        }
    }

    /** Counted by hand: months from year and month, the day cut to the length of the month. */
    private static LocalDate wantedDate(ZonedDateTime anchor, PlanDuration duration, int periods) {
        int count = periods * duration.count();
        if (duration.unit() == DurationUnit.DAY) {
            return LocalDate.ofEpochDay(anchor.toLocalDate().toEpochDay() + count);
        }
        int months = anchor.getYear() * 12
                + anchor.getMonthValue()
                - 1
                + count * (duration.unit() == DurationUnit.YEAR ? 12 : 1);
        LocalDate first = LocalDate.of(months / 12, months % 12 + 1, 1);
        return first.withDayOfMonth(Math.min(anchor.getDayOfMonth(), first.lengthOfMonth()));
    }

    private static BillingPeriods periods(String local, ZoneId zone, DurationUnit unit, int count) {
        return new BillingPeriods(at(local, zone), zone, new PlanDuration(unit, count));
    }

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }
}
