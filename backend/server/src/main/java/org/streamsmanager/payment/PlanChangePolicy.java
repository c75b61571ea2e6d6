package org.streamsmanager.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageSituation;
import org.streamsmanager.coverage.CoverageSource;
import org.streamsmanager.coverage.CoverageStep;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Money;
import org.streamsmanager.shared.Refusal;

/**
 * A change of plan. {@code worth} says what each coverage cost; what is not in it was a gift, whose time goes on as long
 * as it was. Credit runs first, then gifts, then what is paid now: so a payment that is cancelled later leaves no gap.
 */
record PlanChangePolicy(CoverageSituation situation, Map<UUID, Money> worth, PlanPriceFacts target, UUID changeId) {
    PlanChange change(PlanChangeStart start, PlanChangeRest rest, Optional<UUID> paymentId) {
        Instant pivot = start == PlanChangeStart.NOW
                ? situation.now()
                : situation.running().map(CoverageFacts::endsAt).orElse(situation.now());
        List<CoverageFacts> affected = situation.endingAfter(pivot);
        boolean alreadyThere = affected.stream().allMatch(i -> i.planId().equals(target.planId()));
        if (!affected.isEmpty() && alreadyThere && paymentId.isEmpty()) {
            throw Refusal.of(PaymentProblem.SAME_PLAN);
        }
        PlanChange change = rest == PlanChangeRest.CREDIT
                ? forCredit(pivot, affected, paymentId)
                : untilTheSameEnd(pivot, affected, paymentId);
        if (change.steps().stream().noneMatch(CoverageStep.Give.class::isInstance)) {
            throw Refusal.of(
                    affected.isEmpty() ? PaymentProblem.NOTHING_TO_CHANGE : PaymentProblem.CREDIT_BUYS_NO_TIME);
        }
        return change;
    }

    private PlanChange forCredit(Instant pivot, List<CoverageFacts> affected, Optional<UUID> paymentId) {
        List<Worth> parts = parts(affected, pivot);
        boolean free = target.price().minor() == 0;
        requireCurrency(parts, free);
        List<CoverageStep> steps = ending(affected, pivot);
        Optional<CoverageStep.Give> credit = free ? Optional.empty() : credit(pivot, sum(parts));
        credit.ifPresent(steps::add);
        Instant next = credit.map(CoverageStep.Give::endsAt).orElse(pivot);
        Instant afterGifts = next.plus(gifts(affected, pivot));
        if (afterGifts.isAfter(next)) {
            steps.add(give(next, afterGifts, CoverageSource.GIFT));
        }
        Optional<CoverageStep.Give> paid = paid(afterGifts, paymentId);
        paid.ifPresent(steps::add);
        if (free && paid.isEmpty()) {
            steps.add(situation.from(afterGifts, target.id(), target.duration(), CoverageSource.GIFT, changeId));
        }
        UUID creditId = credit.map(CoverageStep.Give::id).orElse(null);
        return new PlanChange(steps, moves(parts, creditId), sums(parts), paid);
    }

    private PlanChange untilTheSameEnd(Instant pivot, List<CoverageFacts> affected, Optional<UUID> paymentId) {
        List<CoverageFacts> moving = affected.stream()
                .filter(interval -> !interval.planId().equals(target.planId()))
                .toList();
        List<CoverageStep> steps = ending(moving, pivot);
        List<LedgerTransaction> moves = new ArrayList<>();
        for (CoverageFacts interval : moving) {
            boolean cost = worth.containsKey(interval.id());
            CoverageStep.Give on = give(
                    later(interval.startsAt(), pivot),
                    interval.endsAt(),
                    cost ? CoverageSource.CREDIT : CoverageSource.GIFT);
            steps.add(on);
            moves.addAll(moves(parts(List.of(interval), pivot), on.id()));
        }
        Instant end = affected.isEmpty() ? pivot : affected.getLast().endsAt();
        Optional<CoverageStep.Give> paid = paid(end, paymentId);
        paid.ifPresent(steps::add);
        return new PlanChange(steps, moves, sums(parts(moving, pivot)), paid);
    }

    private static List<CoverageStep> ending(List<CoverageFacts> intervals, Instant pivot) {
        return intervals.stream()
                .map(interval -> CoverageStep.endAt(interval, pivot))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What is left of the paid intervals from the pivot on. */
    private List<Worth> parts(List<CoverageFacts> intervals, Instant pivot) {
        return intervals.stream()
                .filter(interval -> worth.containsKey(interval.id()))
                .map(interval -> new Worth(interval.id(), Worth.rest(interval, worth.get(interval.id()), pivot)))
                .filter(part -> part.amount().minor() > 0)
                .toList();
    }

    private Duration gifts(List<CoverageFacts> intervals, Instant pivot) {
        return intervals.stream()
                .filter(interval -> !worth.containsKey(interval.id()))
                .map(interval -> Duration.between(later(interval.startsAt(), pivot), interval.endsAt()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void requireCurrency(List<Worth> parts, boolean free) {
        boolean other = parts.stream()
                .anyMatch(
                        part -> !part.amount().currency().equals(target.price().currency()));
        if (other && !free) {
            throw Refusal.of(PaymentProblem.CREDIT_CURRENCY_DIFFERS);
        }
    }

    private long sum(List<Worth> parts) {
        return parts.stream().mapToLong(part -> part.amount().minor()).reduce(0, Math::addExact);
    }

    private Optional<CoverageStep.Give> credit(Instant pivot, long credit) {
        Instant one = new CoverageSituation(situation.userId(), situation.now(), situation.zone(), false, List.of())
                .from(pivot, target.id(), target.duration(), CoverageSource.CREDIT, changeId)
                .endsAt();
        long millis =
                Worth.time(Duration.between(pivot, one), credit, target.price().minor());
        return millis == 0
                ? Optional.empty()
                : Optional.of(give(pivot, pivot.plusMillis(millis), CoverageSource.CREDIT));
    }

    private CoverageStep.Give give(Instant from, Instant to, CoverageSource source) {
        return new CoverageStep.Give(Ids.next(), target.id(), from, to, source, changeId, null);
    }

    private Optional<CoverageStep.Give> paid(Instant from, Optional<UUID> paymentId) {
        return paymentId.map(id -> situation.from(from, target.id(), target.duration(), CoverageSource.PAYMENT, id));
    }

    private List<LedgerTransaction> moves(List<Worth> parts, UUID to) {
        return parts.stream()
                .collect(Collectors.groupingBy(
                        part -> part.amount().currency().getCurrencyCode(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> LedgerTransaction.moved(situation.userId(), changeId, same, to))
                .toList();
    }

    private static List<Money> sums(List<Worth> parts) {
        Map<String, Money> sums = new TreeMap<>();
        parts.forEach(part -> sums.merge(part.amount().currency().getCurrencyCode(), part.amount(), Money::plus));
        return List.copyOf(sums.values());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
