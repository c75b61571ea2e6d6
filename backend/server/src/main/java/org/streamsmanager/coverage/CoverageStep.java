package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One change to a person's coverage. Coverage is only ever given, cut or revoked. */
public sealed interface CoverageStep {
    /** The interval ends earlier than it was given. */
    record Cut(UUID coverageId, Instant endsAt) implements CoverageStep {
        public Cut {
            Objects.requireNonNull(coverageId, "coverageId is null");
            Objects.requireNonNull(endsAt, "endsAt is null");
        }
    }

    /** The interval, which has not begun, counts no more. */
    record Revoke(UUID coverageId) implements CoverageStep {
        public Revoke {
            Objects.requireNonNull(coverageId, "coverageId is null");
        }
    }

    /** Time is given; {@code id} names the new interval, {@code sourceId} the payment or change that gives it. */
    record Give(
            UUID id,
            UUID planPriceId,
            Instant startsAt,
            Instant endsAt,
            CoverageSource source,
            @Nullable UUID sourceId,
            @Nullable Anchor anchor)
            implements CoverageStep {
        public Give {
            Objects.requireNonNull(id, "id is null");
            Objects.requireNonNull(planPriceId, "planPriceId is null");
            Objects.requireNonNull(source, "source is null");
            if (!startsAt.isBefore(endsAt)) {
                throw new IllegalArgumentException("coverage must end after it starts: " + startsAt + ", " + endsAt);
            }
        }
    }

    /** Takes what lies at or after {@code time}: cuts what has begun by then, revokes what has not. */
    static CoverageStep endAt(CoverageFacts interval, Instant time) {
        return interval.startsAt().isBefore(time) ? new Cut(interval.id(), time) : new Revoke(interval.id());
    }
}
