package org.streamsmanager.simulator.fault;

/** Everything that may stand between a request and its answer. */
public record Troubles(Faults faults, Past past, RateLimiter limiter) {
    public static Troubles with(RateLimit limit) {
        return new Troubles(new Faults(), new Past(), new RateLimiter(limit));
    }

    /** As at the beginning, apart from the rate limit, which stays. */
    public void clear() {
        faults.clear();
        past.forget();
        limiter.forget();
    }
}
