package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.plan.PlanPriceFacts;

/** One interval {@code [startsAt, endsAt)} that counts. */
public record CoverageFacts(
        UUID id,
        UUID userId,
        UUID planId,
        String planName,
        UUID planPriceId,
        Instant startsAt,
        Instant endsAt,
        CoverageSource source) {
    static CoverageFacts from(Coverage coverage, PlanPriceFacts price) {
        return new CoverageFacts(
                coverage.id(),
                coverage.userId(),
                price.planId(),
                price.planName(),
                price.id(),
                coverage.startsAt(),
                coverage.endsAt(),
                coverage.source());
    }
}
