package org.streamsmanager.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.CoverageSpan;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.shared.Refusal;

/**
 * Random walks of payments, gifts, ends, changes of plan, corrections and cancellations through months, beside a model in
 * memory. After every step: the ledger balances, time is as in the model and as the preview said, nobody's time overlaps,
 * whoever is active is so by an interval, and no change makes value.
 */
@QuarkusTest
class MoneyWalkTest extends Till {
    private static final int WALKS = 12;
    private static final int STEPS = 30;
    private static final List<MoneyModel.Plan> PLANS = List.of(
            new MoneyModel.Plan(1_500, Duration.ofDays(30)),
            new MoneyModel.Plan(3_000, Duration.ofDays(30)),
            new MoneyModel.Plan(999, Duration.ofDays(7)),
            new MoneyModel.Plan(1, Duration.ofDays(1)));

    @Inject
    PaymentService payments;

    @Inject
    PaymentCorrectionService corrections;

    @Inject
    CoverageChangeService changes;

    @Inject
    CoverageService coverage;

    private Random random;
    private MoneyModel model;
    private UUID user;
    private List<UUID> planIds;
    private List<UUID> paid;
    private String where;
    private int transactions;

    @Test
    void everyWalkKeepsTheBooks() {
        long seed = Long.getLong("walk.seed", new Random().nextLong());
        System.out.println("money walks, seed " + seed);
        random = new Random(seed);
        planIds = new ArrayList<>();
        for (int i = 0; i < PLANS.size(); i++) {
            MoneyModel.Plan plan = PLANS.get(i);
            String amount = "%d.%02d".formatted(plan.price() / 100, plan.price() % 100);
            planIds.add(UUID.fromString(
                    plan("Plan " + i, amount, "DAY", (int) plan.duration().toDays())));
        }
        for (int walk = 0; walk < WALKS; walk++) {
            user = user("Walker " + walk);
            model = new MoneyModel(PLANS);
            paid = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                where = "seed " + seed + ", walk " + walk + ", step " + step + ": ";
                step();
                check();
            }
        }
        requireBalancedLedger();
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0, 1 -> pay();
            case 2 -> gift();
            case 3 -> endAt();
            case 4, 5 -> changePlan(false);
            case 6 -> changePlan(true);
            case 7 -> sameEnd();
            case 8 -> thereAndBack();
            case 9 -> cancel();
            case 10 -> twice();
            default -> letTimePass();
        }
    }

    private void pay() {
        int plan = random.nextInt(PLANS.size());
        int periods = 1 + random.nextInt(3);
        where += "pay " + periods + " times plan " + plan;
        String transaction = "T-" + transactions++;
        PaymentFacts payment =
                payments.record(request(transaction, plan, periods)).getFirst();
        paid.add(payment.id());
        model.pay(world.now(), plan, periods, payment.id().toString());
    }

    private void twice() {
        if (transactions == 0) {
            return;
        }
        where += "the last transaction again";
        RecordPaymentRequest again = request("T-" + (transactions - 1), 0, 1);
        Refusal refusal = assertThrows(Refusal.class, () -> payments.record(again), where);
        assertEquals(PaymentProblem.DUPLICATE_TRANSACTION, refusal.problem(), where);
    }

    private void gift() {
        int days = 1 + random.nextInt(20);
        where += "gift of " + days + " days";
        apply(new CoverageChangeRequest(
                CoverageChangeKind.GIFT, null, days, null, null, null, null, null, "walk", null));
        model.gift(world.now(), Duration.ofDays(days));
    }

    private void endAt() {
        Instant end = world.now().plus(Duration.ofHours(random.nextInt(24 * 60)));
        where += "end at " + end;
        apply(new CoverageChangeRequest(CoverageChangeKind.END, null, null, end, null, null, null, null, "walk", null));
        model.endAt(world.now(), end);
    }

    private void changePlan(boolean withPayment) {
        int plan = random.nextInt(PLANS.size());
        where += "to plan " + plan + (withPayment ? " with a payment" : "");
        long before = model.unused(world.now());
        PaymentFields payment = withPayment
                ? new PaymentFields("T-" + transactions++, null, PaymentMethod.CASH, null, null, null)
                : null;
        if (apply(planChange(plan, PlanChangeRest.CREDIT, payment))) {
            String id = withPayment
                    ? payments.of(user).stream()
                            .max(Comparator.comparing(PaymentFacts::createdAt).thenComparing(PaymentFacts::id))
                            .orElseThrow()
                            .id()
                            .toString()
                    : null;
            if (withPayment) {
                paid.add(UUID.fromString(id));
            }
            model.forCredit(world.now(), plan, id);
            long after = model.unused(world.now());
            assertTrue(after <= before + (withPayment ? PLANS.get(plan).price() : 0), where + " makes value");
        } else if (withPayment) {
            transactions--;
        }
    }

    private void sameEnd() {
        int plan = random.nextInt(PLANS.size());
        where += "to plan " + plan + " until the same end";
        Optional<Instant> end = model.until(world.now());
        if (apply(planChange(plan, PlanChangeRest.SAME_END, null))) {
            model.untilTheSameEnd(world.now(), plan);
            assertEquals(end, model.until(world.now()), where);
        }
    }

    /** To another plan and back in one instant gives no time. */
    private void thereAndBack() {
        Optional<Instant> end = model.until(world.now());
        List<MoneyModel.Interval> ahead = model.ahead(world.now());
        boolean onePlan = ahead.stream().map(i -> i.plan).distinct().count() == 1;
        boolean atItsPrice = ahead.stream().noneMatch(MoneyWalkTest::dearerThanItsPlan);
        if (end.isEmpty() || !onePlan || !atItsPrice || ahead.getLast().end.isAfter(end.get())) {
            return;
        }
        int here = model.ahead(world.now()).getFirst().plan;
        int there = (here + 1) % PLANS.size();
        where += "from plan " + here + " to " + there + " and back";
        if (apply(planChange(there, PlanChangeRest.CREDIT, null))) {
            model.forCredit(world.now(), there, null);
            if (apply(planChange(here, PlanChangeRest.CREDIT, null))) {
                model.forCredit(world.now(), here, null);
                Instant after = model.until(world.now()).orElse(Instant.MIN);
                assertFalse(after.isAfter(end.get()), where + ": " + end.get() + " became " + after);
            }
        }
    }

    /** Time that kept its end on a cheaper plan cost more than the plan does. */
    private static boolean dearerThanItsPlan(MoneyModel.Interval interval) {
        MoneyModel.Plan plan = PLANS.get(interval.plan);
        return interval.worth != null
                && interval.worth * plan.duration().toHours() > plan.price() * interval.granted.toHours();
    }

    private void cancel() {
        if (paid.isEmpty()) {
            return;
        }
        UUID id = paid.remove(random.nextInt(paid.size()));
        where += "cancel " + id;
        long net = payments.require(id).net().minor();
        CoverageChangePreview preview = corrections.previewCancellation(id);
        PaymentFacts cancelled = corrections.cancel(id, new CancelPaymentRequest("walk", preview.hash()));
        assertEquals(0, cancelled.net().minor(), where);
        model.received -= net;
        assertSpans(preview.effect().after());
        for (CoverageFacts interval : coverage.of(user)) {
            boolean ofIt = interval.sourceId().filter(id::equals).isPresent();
            assertFalse(ofIt && interval.endsAt().isAfter(world.now()), where + " leaves " + interval);
        }
        readAgain();
    }

    private void letTimePass() {
        Duration time = Duration.ofMinutes(1 + random.nextInt(60 * 24 * 25));
        where += "let pass " + time;
        world.pass(time);
    }

    private boolean apply(CoverageChangeRequest request) {
        CoverageChangePreview preview;
        try {
            preview = changes.preview(user, request);
        } catch (Refusal refusal) {
            assertTrue(request.kind() == CoverageChangeKind.PLAN, where + " refused: " + refusal.problem());
            return false;
        }
        changes.apply(user, withHash(request, preview.hash()));
        assertSpans(preview.effect().after());
        return true;
    }

    private void assertSpans(List<CoverageSpan> previewed) {
        List<String> wanted = previewed.stream()
                .map(s -> s.startsAt() + " " + s.endsAt() + " " + s.planId())
                .toList();
        List<String> found = coverage.of(user).stream()
                .filter(i -> i.endsAt().isAfter(world.now()))
                .map(i -> i.startsAt() + " " + i.endsAt() + " " + i.planId())
                .toList();
        assertEquals(wanted, found, where + " did something else than the preview said");
    }

    private void check() {
        Instant now = world.now();
        List<String> wanted = model.ahead(now).stream()
                .map(i -> i.start + " " + i.end + " " + planIds.get(i.plan))
                .toList();
        List<CoverageFacts> found = coverage.of(user);
        assertEquals(
                wanted,
                found.stream()
                        .filter(i -> i.endsAt().isAfter(now))
                        .map(i -> i.startsAt() + " " + i.endsAt() + " " + i.planId())
                        .toList(),
                where);
        for (int i = 1; i < found.size(); i++) {
            assertFalse(found.get(i).startsAt().isBefore(found.get(i - 1).endsAt()), where + ": overlap");
        }
        Entitlement entitlement = coverage.entitlement(user);
        assertEquals(model.until(now).isPresent(), entitlement.active(), where);
        model.until(now).ifPresent(until -> assertEquals(until, entitlement.until(), where));
        checkMoney();
    }

    private void checkMoney() {
        long received = sum("RECEIVED");
        assertEquals(model.received, received, where);
        assertEquals(payments.of(user).stream().mapToLong(p -> p.net().minor()).sum(), received, where);
        assertEquals(0, received + sum("COVERAGE") + sum("BALANCE") + sum("DEBT"), where);
        assertTrue(sum("DEBT") >= 0 && sum("BALANCE") <= 0, where);
        assertTrue(model.unused(world.now()) <= received + sum("DEBT"), where + ": time ahead cost more than was paid");
    }

    private long sum(String account) {
        return Long.parseLong(
                database.column("select coalesce(sum(amount_minor), 0) from ledger_entry where account = '" + account
                                + "' and user_id = '" + user + "'")
                        .getFirst());
    }

    /** Credit that came from a cancelled payment is followed by other tests; the walk goes on from what is there. */
    private void readAgain() {
        model.intervals = new ArrayList<>();
        for (String row :
                database.column("select c.starts_at at time zone 'UTC' || '|' || (c.ends_at at time zone 'UTC')"
                        + " || '|' || coalesce(c.granted_until, c.ends_at) at time zone 'UTC' || '|' || p.plan_id || '|' || coalesce("
                        + "(select -sum(amount_minor) from ledger_entry e where e.coverage_id = c.id)::text, '')"
                        + " from coverage c join plan_price p on p.id = c.plan_price_id where c.revoked_at is null and c.user_id = '"
                        + user + "'")) {
            String[] parts = row.split("\\|", -1);
            MoneyModel.Interval interval = new MoneyModel.Interval(
                    instant(parts[0]),
                    instant(parts[2]),
                    parts[4].isEmpty() ? null : Long.valueOf(parts[4]),
                    planIds.indexOf(UUID.fromString(parts[3])),
                    null);
            interval.end = instant(parts[1]);
            model.intervals.add(interval);
        }
    }

    private static Instant instant(String text) {
        return java.time.LocalDateTime.parse(text.replace(' ', 'T')).toInstant(java.time.ZoneOffset.UTC);
    }

    private RecordPaymentRequest request(String transaction, int plan, int periods) {
        return new RecordPaymentRequest(
                transaction,
                PaymentMethod.CASH,
                null,
                null,
                null,
                List.of(new PaymentLine(user, planIds.get(plan), periods, null, null, null)),
                null);
    }

    private CoverageChangeRequest planChange(int plan, PlanChangeRest rest, PaymentFields payment) {
        return new CoverageChangeRequest(
                CoverageChangeKind.PLAN,
                planIds.get(plan),
                null,
                null,
                null,
                PlanChangeStart.NOW,
                rest,
                payment,
                "walk",
                null);
    }

    private static CoverageChangeRequest withHash(CoverageChangeRequest request, String hash) {
        return new CoverageChangeRequest(
                request.kind(),
                request.planId(),
                request.days(),
                request.endsAt(),
                request.coverageId(),
                request.start(),
                request.rest(),
                request.payment(),
                request.cause(),
                hash);
    }
}
