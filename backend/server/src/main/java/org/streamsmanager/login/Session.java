package org.streamsmanager.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** One signed-in browser. It ends by signing out, after its longest life, or when a refresh token is used twice. */
@Entity
@Table(name = "session")
class Session {
    private static final Duration LONGEST = Duration.ofDays(90);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "login_id")
    private Login login;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "user_agent")
    private String userAgent;

    private String address;

    protected Session() {}

    Session(Login login, Client client, Instant now) {
        this.id = Ids.next();
        this.login = login;
        this.createdAt = now;
        this.lastUsedAt = now;
        this.expiresAt = now.plus(LONGEST);
        this.userAgent = client.userAgent();
        this.address = client.address();
    }

    boolean openAt(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now) && !login.locked();
    }

    void used(Instant now) {
        this.lastUsedAt = now;
    }

    void revoke(Instant now) {
        this.revokedAt = revokedAt == null ? now : revokedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    String userAgent() {
        return userAgent;
    }

    String address() {
        return address;
    }

    UUID id() {
        return id;
    }

    Login login() {
        return login;
    }
}
