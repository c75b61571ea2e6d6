package org.streamsmanager.payment;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What money and time should be, kept in memory and worked out in the simplest way. Plans last whole days. */
final class MoneyModel {
    /** {@code worth} is null for a gift; {@code payment} names what gave it. */
    static final class Interval {
        Instant start;
        Instant end;
        final Duration granted;
        Long worth;
        final int plan;
        final String payment;

        Interval(Instant start, Instant end, Long worth, int plan, String payment) {
            this.start = start;
            this.end = end;
            this.granted = Duration.between(start, end);
            this.worth = worth;
            this.plan = plan;
            this.payment = payment;
        }

        long rest(Instant from) {
            Duration left = Duration.between(later(from, start), end);
            return worth == null || left.isNegative() ? 0 : floor(worth, left.toMillis(), granted.toMillis());
        }
    }

    record Plan(long price, Duration duration) {}

    final List<Plan> plans;
    List<Interval> intervals = new ArrayList<>();
    long received;

    MoneyModel(List<Plan> plans) {
        this.plans = plans;
    }

    void pay(Instant now, int plan, int periods, String id) {
        Plan bought = plans.get(plan);
        Duration length = bought.duration().multipliedBy(periods);
        Instant start = firstFree(now, length);
        intervals.add(new Interval(start, start.plus(length), bought.price() * periods, plan, id));
        received += bought.price() * periods;
    }

    void gift(Instant now, Duration length) {
        Instant start = firstFree(now, length);
        intervals.add(new Interval(start, start.plus(length), null, nearest(now), null));
    }

    void endAt(Instant now, Instant end) {
        boolean later = intervals.stream().anyMatch(i -> i.end.isAfter(end));
        Instant last = ahead(now).stream()
                .map(i -> i.end)
                .max(Comparator.naturalOrder())
                .orElse(now);
        int plan = nearest(now);
        stop(intervals, end);
        if (!later && last.isBefore(end)) {
            intervals.add(new Interval(last, end, null, plan, null));
        }
    }

    /** All that is left becomes time on the other plan, at its price; gifts stay as long; a payment comes last. */
    void forCredit(Instant now, int plan, String payment) {
        Plan target = plans.get(plan);
        List<Interval> affected = ahead(now);
        long credit = affected.stream().mapToLong(i -> i.rest(now)).sum();
        Duration gifts = affected.stream()
                .filter(i -> i.worth == null)
                .map(i -> Duration.between(later(now, i.start), i.end))
                .reduce(Duration.ZERO, Duration::plus);
        affected.stream().filter(i -> i.worth != null).forEach(i -> i.worth -= i.rest(now));
        stop(intervals, now);
        Instant start = now;
        long bought = floor(target.duration().toMillis(), credit, target.price());
        if (bought > 0) {
            intervals.add(new Interval(start, start.plusMillis(bought), credit, plan, null));
            start = start.plusMillis(bought);
        }
        if (!gifts.isZero()) {
            intervals.add(new Interval(start, start.plus(gifts), null, plan, null));
            start = start.plus(gifts);
        }
        if (payment != null) {
            intervals.add(new Interval(start, start.plus(target.duration()), target.price(), plan, payment));
            received += target.price();
        }
    }

    void untilTheSameEnd(Instant now, int plan) {
        List<Interval> moved = new ArrayList<>();
        List<Interval> affected =
                ahead(now).stream().filter(i -> i.plan != plan).toList();
        for (Interval old : affected) {
            Long rest = old.worth == null ? null : Long.valueOf(old.rest(now));
            moved.add(new Interval(later(now, old.start), old.end, rest, plan, null));
            if (old.worth != null) {
                old.worth -= rest;
            }
        }
        stop(affected, now);
        intervals.addAll(moved);
    }

    List<Interval> ahead(Instant now) {
        return intervals.stream()
                .filter(i -> i.end.isAfter(now))
                .sorted(Comparator.comparing(i -> i.start))
                .toList();
    }

    /** The end of the time that runs on without a gap. */
    Optional<Instant> until(Instant now) {
        Instant end = null;
        for (Interval next : ahead(now)) {
            if (end == null ? !next.start.isAfter(now) : next.start.equals(end)) {
                end = next.end;
            }
        }
        return Optional.ofNullable(end);
    }

    /** What the time ahead cost. */
    long unused(Instant now) {
        return intervals.stream().mapToLong(i -> i.rest(now)).sum();
    }

    private void stop(List<Interval> some, Instant end) {
        List<Interval> gone = new ArrayList<>();
        for (Interval interval : some) {
            if (!interval.start.isBefore(end)) {
                gone.add(interval);
            } else if (interval.end.isAfter(end)) {
                interval.end = end;
            }
        }
        intervals.removeAll(gone);
    }

    private int nearest(Instant now) {
        List<Interval> ahead = ahead(now);
        return ahead.isEmpty()
                ? intervals.stream()
                        .max(Comparator.comparing(i -> i.start))
                        .map(i -> i.plan)
                        .orElse(0)
                : ahead.getFirst().plan;
    }

    private Instant firstFree(Instant now, Duration length) {
        Instant start = now;
        for (Interval next : ahead(now)) {
            if (!start.plus(length).isAfter(next.start)) {
                return start;
            }
            start = next.end;
        }
        return start;
    }

    private static long floor(long amount, long part, long whole) {
        return BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(part))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
