package org.streamsmanager.simulator.fault;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts requests in whole seconds of the simulator's clock. */
public final class RateLimiter {
    private final Map<String, Integer> counts = new HashMap<>();
    private RateLimit limit;
    private long second;

    RateLimiter(RateLimit limit) {
        this.limit = limit;
    }

    public synchronized void limit(RateLimit next) {
        limit = next;
        forget();
    }

    synchronized void forget() {
        counts.clear();
    }

    public synchronized boolean admits(String token, String address, Instant now) {
        if (now.getEpochSecond() != second) {
            second = now.getEpochSecond();
            counts.clear();
        }
        boolean tokenAdmitted = token == null || admits("token " + token, limit.perToken());
        return admits("address " + address, limit.perAddress()) && tokenAdmitted;
    }

    private boolean admits(String key, int allowed) {
        return allowed == 0 || counts.merge(key, 1, Integer::sum) <= allowed;
    }
}
