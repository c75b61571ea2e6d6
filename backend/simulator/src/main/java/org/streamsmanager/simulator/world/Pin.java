package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** A sign-in that waits for a browser. A refused PIN looks like one that nobody has answered. */
public final class Pin implements Serializable {
    private static final Duration STRONG = Duration.ofMinutes(30);
    private static final Duration SHORT = Duration.ofMinutes(15);

    private final long id;
    private final String code;
    private final String clientIdentifier;
    private final String product;
    private final Instant createdAt;
    private Instant expiresAt;
    private String authToken;
    private boolean denied;

    Pin(long id, boolean strong, String clientIdentifier, String product, Instant now) {
        this.id = id;
        this.code = Secrets.code("pin " + id, strong ? 25 : 4);
        this.clientIdentifier = clientIdentifier;
        this.product = product;
        this.createdAt = now;
        this.expiresAt = now.plus(strong ? STRONG : SHORT);
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String clientIdentifier() {
        return clientIdentifier;
    }

    public String product() {
        return product;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public String authToken() {
        return authToken;
    }

    boolean open(Instant now) {
        return now.isBefore(expiresAt);
    }

    boolean claimable(Instant now) {
        return open(now) && !denied && authToken == null;
    }

    void claimed(String token) {
        authToken = token;
    }

    void denied() {
        denied = true;
    }

    void expire(Instant now) {
        expiresAt = now;
    }
}
