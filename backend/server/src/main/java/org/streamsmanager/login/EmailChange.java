package org.streamsmanager.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** Somebody is asked whether they read another address now; their login follows when they say so. */
@Entity
@Table(name = "email_change")
class EmailChange {
    static final Duration LIFETIME = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "login_id")
    private UUID loginId;

    private String email;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected EmailChange() {}

    EmailChange(UUID loginId, String email, String tokenHash, Instant now) {
        this.id = Ids.next();
        this.loginId = loginId;
        this.email = email;
        this.tokenHash = tokenHash;
        this.askedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    boolean openAt(Instant now) {
        return confirmedAt == null && expiresAt.isAfter(now);
    }

    void confirmed(Instant now) {
        this.confirmedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID loginId() {
        return loginId;
    }

    String email() {
        return email;
    }
}
