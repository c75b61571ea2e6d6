package org.streamsmanager.job;

import java.time.Duration;

/** How often failed work is tried, and how long to wait after the n-th failure: doubling from {@code first} to {@code cap}. */
public record RetryPolicy(int attempts, Duration first, Duration cap) {
    public static final RetryPolicy STANDARD = new RetryPolicy(10, Duration.ofSeconds(10), Duration.ofMinutes(30));
    private static final int SAFE_SHIFT = 30;

    public RetryPolicy {
        if (attempts < 1 || first.isNegative() || cap.compareTo(first) < 0) {
            throw new IllegalArgumentException("not a retry policy: " + attempts + ", " + first + ", " + cap);
        }
    }

    public boolean allowsAnotherAfter(int failures) {
        return failures < attempts;
    }

    public Duration delayAfter(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.clamp(failures - 1L, 0, SAFE_SHIFT));
        return doubled.compareTo(cap) > 0 ? cap : doubled;
    }
}
