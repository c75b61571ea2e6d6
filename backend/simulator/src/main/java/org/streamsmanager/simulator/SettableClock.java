package org.streamsmanager.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that can be moved: it either follows another one at a distance, or stands still. */
public final class SettableClock extends Clock {
    private final Clock followed;
    private volatile Duration distance = Duration.ZERO;

    private SettableClock(Clock followed) {
        this.followed = followed;
    }

    public static SettableClock following(Clock clock) {
        return new SettableClock(clock);
    }

    /** Stands still until it is moved. */
    public static SettableClock standingAt(Instant instant) {
        return new SettableClock(Clock.fixed(instant, ZoneOffset.UTC));
    }

    public void set(Instant instant) {
        distance = Duration.between(followed.instant(), instant);
    }

    public void advance(Duration step) {
        distance = distance.plus(step);
    }

    @Override
    public Instant instant() {
        return followed.instant().plus(distance);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the simulator lives in UTC");
    }
}
