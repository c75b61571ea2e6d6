package org.streamsmanager.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.http.MoneyJson;

/** One version of a plan's price; {@code retiredAt} is null for the one that is sold now. */
public record PlanPriceResponse(
        UUID id,
        MoneyJson price,
        PlanDuration duration,
        Instant validFrom,
        @Nullable Instant retiredAt) {
    static PlanPriceResponse from(PlanPrice version) {
        return new PlanPriceResponse(
                version.id(),
                MoneyJson.from(version.amount()),
                version.duration(),
                version.validFrom(),
                version.retiredAt());
    }
}
