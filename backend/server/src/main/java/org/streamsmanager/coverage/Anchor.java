package org.streamsmanager.coverage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.streamsmanager.plan.DurationUnit;
import org.streamsmanager.plan.PlanDuration;

/** From where the ends of a run of coverage are counted: {@code units} whole units after {@code at} in that zone. */
public record Anchor(Instant at, ZoneId zone, DurationUnit unit, int units) {
    public Anchor {
        Objects.requireNonNull(at, "at is null");
        Objects.requireNonNull(zone, "zone is null");
        Objects.requireNonNull(unit, "unit is null");
        if (units < 0) {
            throw new IllegalArgumentException("units is negative: " + units);
        }
    }

    static Anchor of(Instant at, ZoneId zone, PlanDuration duration) {
        return new Anchor(at, zone, duration.unit(), 0);
    }

    Anchor next(PlanDuration duration) {
        return new Anchor(at, zone, unit, Math.addExact(units, duration.count()));
    }

    /** The end that many units after the anchor, counted from it and not from the end before. */
    Instant end() {
        return new BillingPeriods(at, zone, new PlanDuration(unit, 1)).end(units);
    }
}
