package org.streamsmanager.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;

/** Explains until when somebody is active, by the facts that make it so. */
@ApplicationScoped
public class ActiveUntilService {
    private final CoverageService coverage;
    private final PaymentService payments;
    private final Clock clock;

    ActiveUntilService(CoverageService coverage, PaymentService payments, Clock clock) {
        this.coverage = coverage;
        this.payments = payments;
        this.clock = clock;
    }

    @Transactional
    public ActiveUntilExplanation explain(UUID userId) {
        Entitlement entitlement = coverage.entitlement(userId);
        List<CoverageFacts> all = coverage.of(userId);
        Map<UUID, PaymentFacts> paid =
                payments.of(userId).stream().collect(Collectors.toMap(PaymentFacts::id, Function.identity()));
        Instant end = entitlement.until();
        return new ActiveUntilExplanation(
                entitlement.standing(),
                end,
                chain(all, end).stream().map(interval -> link(interval, paid)).toList(),
                all.stream()
                        .map(CoverageFacts::startsAt)
                        .filter(start -> end != null && start.isAfter(end) && start.isAfter(clock.instant()))
                        .findFirst()
                        .orElse(null));
    }

    /** The intervals that follow each other without a gap up to the end. */
    private static List<CoverageFacts> chain(List<CoverageFacts> all, Instant end) {
        List<CoverageFacts> chain = new ArrayList<>();
        Instant next = end;
        for (CoverageFacts interval : all.reversed()) {
            if (interval.endsAt().equals(next)) {
                chain.addFirst(interval);
                next = interval.startsAt();
            }
        }
        return chain;
    }

    private static ActiveUntilExplanation.Link link(CoverageFacts interval, Map<UUID, PaymentFacts> paid) {
        boolean cut = interval.grantedUntil().isAfter(interval.endsAt());
        return new ActiveUntilExplanation.Link(
                interval.id(),
                interval.planName(),
                interval.startsAt(),
                interval.endsAt(),
                interval.source(),
                interval.cause(),
                cut ? interval.grantedUntil() : null,
                interval.cutCause().orElse(null),
                interval.sourceId()
                        .map(paid::get)
                        .map(ActiveUntilExplanation.PaymentLink::from)
                        .orElse(null));
    }
}
