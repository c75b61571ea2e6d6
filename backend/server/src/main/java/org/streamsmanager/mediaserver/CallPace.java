package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long calls take when an account's budget is spent on nothing else. */
@ApplicationScoped
public class CallPace {
    private static final double MILLIS = 1000;
    private final MediaConfig config;

    CallPace(MediaConfig config) {
        this.config = config;
    }

    public Duration takes(long calls) {
        return Duration.ofMillis(Math.round(calls * MILLIS / config.callsPerSecond()));
    }
}
