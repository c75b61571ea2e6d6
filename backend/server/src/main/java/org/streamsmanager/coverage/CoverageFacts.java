package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.plan.PlanPriceFacts;

/**
 * One interval {@code [startsAt, endsAt)} that counts. {@code grantedUntil} is the end that it was given with, later than
 * {@code endsAt} once it was cut; {@code sourceId} names the payment or change that gave it.
 */
public record CoverageFacts(
        UUID id,
        UUID userId,
        UUID planId,
        String planName,
        UUID planPriceId,
        Instant startsAt,
        Instant endsAt,
        Instant grantedUntil,
        CoverageSource source,
        Optional<UUID> sourceId,
        String cause,
        Optional<String> cutCause,
        Optional<Anchor> anchor) {
    static CoverageFacts from(Coverage coverage, PlanPriceFacts price) {
        return new CoverageFacts(
                coverage.id(),
                coverage.userId(),
                price.planId(),
                price.planName(),
                price.id(),
                coverage.startsAt(),
                coverage.endsAt(),
                coverage.grantedUntil(),
                coverage.source(),
                coverage.sourceId(),
                coverage.cause(),
                coverage.cutCause(),
                coverage.anchor(price.duration().unit()));
    }
}
