package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Time that is about to be given, with its cause. */
record Grant(UUID userId, UUID planPriceId, Instant startsAt, Instant endsAt, CoverageSource source, String cause) {
    Grant {
        Objects.requireNonNull(userId, "userId is null");
        Objects.requireNonNull(planPriceId, "planPriceId is null");
        Objects.requireNonNull(cause, "cause is null");
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("coverage must end after it starts: " + startsAt + ", " + endsAt);
        }
    }
}
