package org.streamsmanager.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.coverage.CoverageStep;
import org.streamsmanager.plan.DurationUnit;
import org.streamsmanager.plan.PlanDuration;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.shared.Money;
import org.streamsmanager.shared.Refusal;

/** Changes of plan for credit, at any price, for any time, on any day: {@code -Dchange.seed=…} repeats a run. */
class PlanChangePolicyTest {
    private static final int CASES = 3_000;
    private static final Set<PaymentProblem> REFUSALS =
            Set.of(PaymentProblem.CREDIT_BUYS_NO_TIME, PaymentProblem.SAME_PLAN);
    private static final UUID USER = UUID.randomUUID();
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/St_Johns"));

    private static final ZoneId UTC = ZONES.getFirst();
    private final long seed = Long.getLong("change.seed", new Random().nextLong());
    private final Random random = new Random(seed);

    PlanChangePolicyTest() {
        System.out.println("changes of plan, change.seed=" + seed);
    }

    @Test
    void fiveDaysOfThirtyAreTenDaysAtHalfThePrice() {
        Instant start = Instant.parse("2026-03-02T09:00:00Z");
        PlanPriceFacts large = price("Large", 3_000, DurationUnit.DAY, 30);
        PlanPriceFacts small = price("Small", 1_500, DurationUnit.DAY, 30);
        Standing ada =
                new Standing(start.plus(Duration.ofDays(25)), UTC, List.of(), Map.of()).paid(start, large, 3_000);
        PlanChange change = ada.change(small, Optional.of(UUID.randomUUID()));
        assertEquals(List.of(Money.of(500, "EUR")), change.credit());
        assertEquals(
                ada.now().plus(Duration.ofDays(40)), change.paid().orElseThrow().endsAt());
    }

    @Test
    void creditIsWhatTheRestCostAndBuysTimeOfThatWorthToOneMinorUnit() {
        everyCase((ada, plans, what) -> {
            PlanPriceFacts target = plans.get(1);
            PlanChange change = ada.change(target, Optional.empty());
            BigDecimal rest = ada.rest();
            BigDecimal credit = BigDecimal.valueOf(
                    change.credit().stream().mapToLong(Money::minor).sum());
            assertTrue(credit.compareTo(rest) <= 0, what + ": credit " + credit + " of " + rest);
            assertTrue(
                    rest.subtract(credit)
                                    .compareTo(BigDecimal.valueOf(ada.worth().size()))
                            <= 0,
                    what + ": credit " + credit + " of " + rest);
            BigDecimal bought = ada.price(target, change);
            assertTrue(bought.compareTo(credit) <= 0, what + ": " + credit + " buys " + bought);
            assertTrue(credit.subtract(bought).compareTo(BigDecimal.ONE) < 0, what + ": " + credit + " buys " + bought);
        });
    }

    @Test
    void giftsStayAsLongAsTheyWereAndNothingOverlaps() {
        everyCase((ada, plans, what) -> {
            PlanPriceFacts target = plans.get(1);
            Standing after = ada.after(ada.change(target, Optional.of(UUID.randomUUID())), target);
            assertEquals(ada.gifts(), after.gifts(), what);
            List<CoverageFacts> all = after.situation().intervals();
            for (int i = 1; i < all.size(); i++) {
                assertFalse(all.get(i).startsAt().isBefore(all.get(i - 1).endsAt()), what + ": " + all);
            }
            assertTrue(after.ahead().stream().allMatch(i -> i.planId().equals(target.planId())), what + ": " + all);
        });
    }

    /** Of plans that last days: months differ in length, so that the same money is not the same time in each of them. */
    @Test
    void theWayThroughOtherPlansAndBackInOneInstantGivesNoTime() {
        for (int i = 0; i < CASES; i++) {
            List<PlanPriceFacts> plans = plans(List.of(DurationUnit.DAY));
            Standing ada = somebody(plans.getFirst(), UTC);
            String what = "change.seed=" + seed + ", case " + i + ": " + ada + " through " + plans;
            Standing there = ada;
            for (int n = 1; n <= plans.size() && !there.ahead().isEmpty(); n++) {
                there = there.changed(plans.get(n % plans.size()));
            }
            assertTrue(there.left().compareTo(ada.left()) <= 0, what + ": " + ada.left() + " became " + there.left());
        }
    }

    private interface Law {
        void check(Standing ada, List<PlanPriceFacts> plans, String what);
    }

    private void everyCase(Law law) {
        for (int i = 0; i < CASES; i++) {
            List<PlanPriceFacts> plans = plans(List.of(DurationUnit.values()));
            Standing ada = somebody(plans.getFirst(), ZONES.get(random.nextInt(ZONES.size())));
            String what = "change.seed=" + seed + ", case " + i + ": " + ada + " to " + plans.get(1);
            try {
                law.check(ada, plans, what);
            } catch (Refusal refusal) {
                assertEquals(PaymentProblem.CREDIT_BUYS_NO_TIME, refusal.problem(), what);
                assertTrue(ada.rest().compareTo(BigDecimal.valueOf(ada.worth().size())) <= 0, what);
            }
        }
    }

    private List<PlanPriceFacts> plans(List<DurationUnit> units) {
        List<PlanPriceFacts> plans = new ArrayList<>();
        long scale = List.of(1L, 10L, 99L, 1_000L, 12_345L).get(random.nextInt(5));
        for (int n = 0; n < 2 + random.nextInt(3); n++) {
            long minor = scale * (1 + random.nextInt(20)) + random.nextInt((int) scale);
            plans.add(price("Plan " + n, minor, units.get(random.nextInt(units.size())), 1 + random.nextInt(40)));
        }
        return plans;
    }

    /** One to three spans of time, some of them gifts, some bought below the price; the first runs now. */
    private Standing somebody(PlanPriceFacts plan, ZoneId zone) {
        Instant start = Instant.parse("2024-01-01T00:00:00Z").plusSeconds(random.nextLong(4L * 366 * 86_400));
        Standing ada = new Standing(start, zone, List.of(), Map.of());
        Instant next = start;
        for (int n = 0; n < 1 + random.nextInt(3); n++) {
            ada = random.nextInt(4) == 0
                    ? ada.given(next, plan)
                    : ada.paid(next, plan, plan.price().minor() * random.nextInt(101) / 100);
            next = ada.intervals().getLast().endsAt();
        }
        long whole =
                Duration.between(start, ada.intervals().getFirst().endsAt()).toMillis();
        return new Standing(start.plusMillis(random.nextLong(whole)), zone, ada.intervals(), ada.worth());
    }

    private static PlanPriceFacts price(String name, long minor, DurationUnit unit, int count) {
        return new PlanPriceFacts(
                UUID.randomUUID(), UUID.randomUUID(), name, Money.of(minor, "EUR"), new PlanDuration(unit, count));
    }

    /** Somebody's time and what it cost, at an instant. */
    private record Standing(Instant now, ZoneId zone, List<CoverageFacts> intervals, Map<UUID, Money> worth) {
        CoverageSituation situation() {
            return new CoverageSituation(USER, now, zone, false, intervals);
        }

        List<CoverageFacts> ahead() {
            return situation().ahead();
        }

        PlanChange change(PlanPriceFacts target, Optional<UUID> payment) {
            return new PlanChangePolicy(situation(), worth, target, UUID.randomUUID())
                    .change(PlanChangeStart.NOW, PlanChangeRest.CREDIT, payment);
        }

        /** As it was when the credit buys nothing. */
        Standing changed(PlanPriceFacts target) {
            try {
                return after(change(target, Optional.empty()), target);
            } catch (Refusal nothing) {
                assertTrue(REFUSALS.contains(nothing.problem()), nothing::getMessage);
                return this;
            }
        }

        Standing paid(Instant start, PlanPriceFacts plan, long minor) {
            Standing with = given(start, plan);
            Map<UUID, Money> costs = new HashMap<>(worth);
            costs.put(with.intervals.getLast().id(), Money.of(minor, "EUR"));
            return new Standing(now, zone, with.intervals, costs);
        }

        Standing given(Instant start, PlanPriceFacts plan) {
            CoverageStep.Give give = situation().from(start, plan.id(), plan.duration(), CoverageSource.GIFT, null);
            List<CoverageFacts> all = new ArrayList<>(intervals);
            all.add(facts(give, plan));
            return new Standing(now, zone, all, worth);
        }

        Standing after(PlanChange change, PlanPriceFacts target) {
            Map<UUID, CoverageFacts> kept = new HashMap<>();
            intervals.forEach(interval -> kept.put(interval.id(), interval));
            Map<UUID, Money> costs = new HashMap<>(worth);
            intervals.stream()
                    .filter(i -> i.endsAt().isAfter(now))
                    .forEach(i -> costs.computeIfPresent(i.id(), (id, cost) -> cost.minus(Worth.rest(i, cost, now))));
            for (CoverageStep step : change.steps()) {
                switch (step) {
                    case CoverageStep.Cut cut ->
                        kept.computeIfPresent(cut.coverageId(), (id, i) -> cut(i, cut.endsAt()));
                    case CoverageStep.Revoke revoke -> kept.remove(revoke.coverageId());
                    case CoverageStep.Give give -> {
                        kept.put(give.id(), facts(give, target));
                        if (give.source() != CoverageSource.GIFT) {
                            costs.put(
                                    give.id(),
                                    give.source() == CoverageSource.CREDIT
                                            ? change.credit().getFirst()
                                            : target.price());
                        }
                    }
                }
            }
            return new Standing(now, zone, List.copyOf(kept.values()), costs);
        }

        /** What the time ahead cost, not rounded. */
        BigDecimal rest() {
            return ahead().stream()
                    .filter(i -> worth.containsKey(i.id()))
                    .map(i -> BigDecimal.valueOf(worth.get(i.id()).minor())
                            .multiply(millis(later(i.startsAt()), i.endsAt()))
                            .divide(millis(i.startsAt(), i.grantedUntil()), MathContext.DECIMAL128))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What the time that the credit bought costs at the price of the plan. */
        BigDecimal price(PlanPriceFacts target, PlanChange change) {
            Instant one = now.atZone(zone)
                    .plus(target.duration().count(), target.duration().unit().calendar())
                    .toInstant();
            return change.steps().stream()
                    .flatMap(step -> step instanceof CoverageStep.Give give ? Stream.of(give) : Stream.empty())
                    .filter(give -> give.source() == CoverageSource.CREDIT)
                    .map(give -> millis(give.startsAt(), give.endsAt())
                            .multiply(BigDecimal.valueOf(target.price().minor()))
                            .divide(millis(now, one), MathContext.DECIMAL128))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        Duration gifts() {
            return sum(ahead().stream().filter(i -> !worth.containsKey(i.id())));
        }

        Duration left() {
            return sum(ahead().stream());
        }

        private Duration sum(Stream<CoverageFacts> some) {
            return some.map(i -> Duration.between(later(i.startsAt()), i.endsAt()))
                    .reduce(Duration.ZERO, Duration::plus);
        }

        private Instant later(Instant start) {
            return start.isAfter(now) ? start : now;
        }

        private static BigDecimal millis(Instant from, Instant to) {
            return BigDecimal.valueOf(Duration.between(from, to).toMillis());
        }

        private static CoverageFacts cut(CoverageFacts i, Instant end) {
            return new CoverageFacts(
                    i.id(),
                    USER,
                    i.planId(),
                    i.planName(),
                    i.planPriceId(),
                    i.startsAt(),
                    end,
                    i.grantedUntil(),
                    i.source(),
                    i.sourceId(),
                    i.cause(),
                    Optional.of("changed"),
                    Optional.empty());
        }

        private static CoverageFacts facts(CoverageStep.Give give, PlanPriceFacts plan) {
            return new CoverageFacts(
                    give.id(),
                    USER,
                    plan.planId(),
                    plan.planName(),
                    plan.id(),
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
}
