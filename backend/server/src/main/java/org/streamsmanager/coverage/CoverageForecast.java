package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.streamsmanager.plan.PlanPriceFacts;
import org.streamsmanager.shared.Refusal;

/** What a person's coverage would be after some steps. Pure. */
record CoverageForecast(CoverageSituation situation, Function<UUID, PlanPriceFacts> prices) {
    CoverageOutlook after(List<CoverageStep> steps) {
        Map<UUID, CoverageSpan> spans = new LinkedHashMap<>();
        situation.intervals().forEach(interval -> spans.put(interval.id(), CoverageSpan.from(interval)));
        List<CoverageSpan> before = List.copyOf(spans.values());
        steps.forEach(step -> take(step, spans));
        List<CoverageSpan> after = spans.values().stream()
                .sorted(Comparator.comparing(CoverageSpan::startsAt))
                .toList();
        requireNoOverlap(after);
        return new CoverageOutlook(
                ahead(before), ahead(after), active(before), active(after), until(before), until(after));
    }

    private void take(CoverageStep step, Map<UUID, CoverageSpan> spans) {
        switch (step) {
            case CoverageStep.Cut cut -> spans.computeIfPresent(cut.coverageId(), (id, old) -> cut(old, cut.endsAt()));
            case CoverageStep.Revoke revoke -> spans.remove(revoke.coverageId());
            case CoverageStep.Give give -> spans.put(give.id(), given(give));
        }
    }

    private static CoverageSpan cut(CoverageSpan old, Instant end) {
        return new CoverageSpan(old.planId(), old.planName(), old.planPriceId(), old.startsAt(), end, old.source());
    }

    private CoverageSpan given(CoverageStep.Give give) {
        PlanPriceFacts price = prices.apply(give.planPriceId());
        return new CoverageSpan(
                price.planId(), price.planName(), price.id(), give.startsAt(), give.endsAt(), give.source());
    }

    private static void requireNoOverlap(List<CoverageSpan> spans) {
        List<Instant> ends = new ArrayList<>();
        for (CoverageSpan span : spans) {
            if (!ends.isEmpty() && span.startsAt().isBefore(ends.getLast())) {
                throw Refusal.of(CoverageProblem.COVERAGE_OVERLAPS);
            }
            ends.add(span.endsAt());
        }
    }

    private List<CoverageSpan> ahead(List<CoverageSpan> spans) {
        return spans.stream()
                .filter(span -> span.endsAt().isAfter(situation.now()))
                .toList();
    }

    private boolean active(List<CoverageSpan> spans) {
        return situation.permanent() || timeline(spans).covers(situation.now());
    }

    private Instant until(List<CoverageSpan> spans) {
        CoverageTimeline timeline = timeline(spans);
        Optional<Instant> end = timeline.covers(situation.now()) ? timeline.until(situation.now()) : Optional.empty();
        return situation.permanent() ? null : end.orElse(null);
    }

    private static CoverageTimeline timeline(List<CoverageSpan> spans) {
        return new CoverageTimeline(spans.stream()
                .map(span -> new CoverageTimeline.Interval(span.startsAt(), span.endsAt()))
                .toList());
    }
}
