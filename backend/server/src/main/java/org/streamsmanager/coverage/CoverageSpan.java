package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.UUID;

/** One interval as it is, or as it would be. */
public record CoverageSpan(
        UUID planId, String planName, UUID planPriceId, Instant startsAt, Instant endsAt, CoverageSource source) {
    static CoverageSpan from(CoverageFacts facts) {
        return new CoverageSpan(
                facts.planId(),
                facts.planName(),
                facts.planPriceId(),
                facts.startsAt(),
                facts.endsAt(),
                facts.source());
    }
}
