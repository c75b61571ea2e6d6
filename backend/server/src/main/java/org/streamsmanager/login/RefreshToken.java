package org.streamsmanager.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One link of a session's chain: used once, then replaced by its successor. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {
    private static final Duration LIFETIME = Duration.ofDays(30);
    /** Two tabs, or a lost answer: within this time a repeat gets the same successor. */
    private static final Duration REPEAT = Duration.ofSeconds(10);

    @Id
    private String hash;

    @Column(name = "session_id")
    private UUID sessionId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RefreshToken() {}

    RefreshToken(String hash, UUID sessionId, Instant now) {
        this.hash = hash;
        this.sessionId = sessionId;
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    UUID sessionId() {
        return sessionId;
    }

    boolean expiredAt(Instant now) {
        return !expiresAt.isAfter(now);
    }

    boolean used() {
        return usedAt != null;
    }

    boolean repeatedInTime(Instant now) {
        return used() && !now.isAfter(usedAt.plus(REPEAT));
    }

    void use(Instant now) {
        this.usedAt = now;
    }
}
