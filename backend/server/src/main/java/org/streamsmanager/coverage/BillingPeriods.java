package org.streamsmanager.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.streamsmanager.plan.PlanDuration;

/**
 * Consecutive periods from an anchor, counted on the calendar of a zone. Every end is computed from the anchor, so that
 * months of different length do not shift the day: 31 January → 28 February → 31 March.
 */
record BillingPeriods(Instant anchor, ZoneId zone, PlanDuration duration) {
    BillingPeriods {
        Objects.requireNonNull(anchor, "anchor is null");
        Objects.requireNonNull(zone, "zone is null");
        Objects.requireNonNull(duration, "duration is null");
    }

    /** The end of the n-th period, which is the start of the next; the anchor itself for 0. */
    Instant end(int periods) {
        if (periods < 0) {
            throw new IllegalArgumentException("periods is negative: " + periods);
        }
        long units = Math.multiplyExact((long) periods, duration.count());
        return anchor.atZone(zone).plus(units, duration.unit().calendar()).toInstant();
    }
}
