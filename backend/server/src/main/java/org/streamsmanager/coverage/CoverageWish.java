package org.streamsmanager.coverage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an operator wishes for a person's time, without money. */
public sealed interface CoverageWish {
    /**
     * Time as a gift: so many days, or one duration of the plan when {@code days} is null. Without a plan it is the one
     * that the person has or had last, else the default plan.
     */
    record Gift(Optional<UUID> planId, @Nullable Integer days) implements CoverageWish {}

    /** Active until then: what lies later is taken, what is missing is a gift. */
    record EndAt(Instant endsAt) implements CoverageWish {}

    /** What is left of one interval is taken. */
    record Revoke(UUID coverageId) implements CoverageWish {}
}
