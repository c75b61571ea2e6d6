package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Time that a person had in another panel; {@code revokedAt} when it does not count any more. */
public record RestoredCoverage(
        UUID userId,
        UUID planPriceId,
        Instant startsAt,
        Instant endsAt,
        CoverageSource source,
        String cause,
        @Nullable Instant revokedAt) {}
