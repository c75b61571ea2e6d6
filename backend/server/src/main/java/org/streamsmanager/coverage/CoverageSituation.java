package org.streamsmanager.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.plan.PlanDuration;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.shared.Ids;

/** A person's coverage at one instant, and where more of it goes. Pure: it decides, and changes nothing. */
public record CoverageSituation(
        UUID userId, Instant now, ZoneId zone, boolean permanent, List<CoverageFacts> intervals) {
    public CoverageSituation {
        intervals = intervals.stream()
                .sorted(Comparator.comparing(CoverageFacts::startsAt))
                .toList();
    }

    /** What runs now or later, oldest first. */
    public List<CoverageFacts> ahead() {
        return endingAfter(now);
    }

    public List<CoverageFacts> endingAfter(Instant time) {
        return intervals.stream().filter(i -> i.endsAt().isAfter(time)).toList();
    }

    public Optional<CoverageFacts> running() {
        return ahead().stream().filter(i -> !i.startsAt().isAfter(now)).findFirst();
    }

    /** The interval that runs now, else the next to come, else the last that was. */
    public Optional<CoverageFacts> nearest() {
        return ahead().stream()
                .findFirst()
                .or(() -> intervals.isEmpty() ? Optional.empty() : Optional.of(intervals.getLast()));
    }

    public Instant lastEnd() {
        return intervals.isEmpty() || !intervals.getLast().endsAt().isAfter(now)
                ? now
                : intervals.getLast().endsAt();
    }

    /** One duration of the price where it first fits: at the end of what runs, or now. */
    public CoverageStep.Give oneDuration(PlanPriceFacts price, CoverageSource source, UUID sourceId) {
        return firstFree(price.id(), price.duration(), source, sourceId);
    }

    public CoverageStep.Give firstFree(UUID priceId, PlanDuration duration, CoverageSource source, UUID sourceId) {
        Instant start = now;
        for (CoverageFacts next : ahead()) {
            CoverageStep.Give here = from(start, priceId, duration, source, sourceId);
            if (!here.endsAt().isAfter(next.startsAt())) {
                return here;
            }
            start = next.endsAt();
        }
        return from(start, priceId, duration, source, sourceId);
    }

    /** So long from {@code start}; the end is counted from the anchor of the run that it prolongs. */
    public CoverageStep.Give from(
            Instant start, UUID priceId, PlanDuration duration, CoverageSource source, UUID sourceId) {
        Anchor anchor = intervals.stream()
                .filter(before -> before.endsAt().equals(start))
                .flatMap(before -> before.anchor().stream())
                .filter(before -> before.unit() == duration.unit())
                .findFirst()
                .orElseGet(() -> Anchor.of(start, zone, duration))
                .next(duration);
        return new CoverageStep.Give(Ids.next(), priceId, start, anchor.end(), source, sourceId, anchor);
    }

    /** So many calendar days where they first fit. */
    public CoverageStep.Give days(int days, UUID planPriceId, CoverageSource source) {
        Instant start = now;
        for (CoverageFacts next : ahead()) {
            if (!plusDays(start, days).isAfter(next.startsAt())) {
                break;
            }
            start = next.endsAt();
        }
        return new CoverageStep.Give(Ids.next(), planPriceId, start, plusDays(start, days), source, null, null);
    }

    private Instant plusDays(Instant start, int days) {
        return start.atZone(zone).plusDays(days).toInstant();
    }
}
