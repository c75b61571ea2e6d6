package org.streamsmanager.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Normal;

/** Somebody wants a login; it becomes one when the address is confirmed in time. */
@Entity
@Table(name = "registration")
class Registration {
    static final Duration LIFETIME = Duration.ofHours(24);

    @Id
    private UUID id;

    private String email;

    @Column(name = "email_norm")
    private String emailNorm;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "discord_name")
    private String discordName;

    @Column(name = "discord_id")
    private String discordId;

    private String language;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Registration() {}

    Registration(RegistrationRequest wanted, String passwordHash, Instant now) {
        this.id = Ids.next();
        this.email = wanted.email().strip();
        this.emailNorm = Normal.of(wanted.email());
        this.passwordHash = passwordHash;
        this.displayName = wanted.displayName().strip();
        this.discordName = Normal.orNull(wanted.discordName()) == null
                ? null
                : wanted.discordName().strip();
        this.discordId = Normal.orNull(wanted.discordId());
        this.language = wanted.language();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    void asked(String hashOfToken) {
        this.tokenHash = hashOfToken;
    }

    boolean openAt(Instant now) {
        return confirmedAt == null && expiresAt.isAfter(now);
    }

    void confirmed(Instant now) {
        this.confirmedAt = now;
    }

    /** The login that it becomes. */
    Login toLogin(Role role, UUID userId, Instant now) {
        Login login = new Login(email, displayName, role, userId, now);
        login.passwordHash(passwordHash, now);
        login.verified(now);
        login.speaks(language, now);
        login.discord(discordName, discordId);
        return login;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String displayName() {
        return displayName;
    }

    String language() {
        return language;
    }

    boolean asked() {
        return tokenHash != null;
    }
}
