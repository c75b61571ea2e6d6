package org.streamsmanager.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Normal;

/** Credentials for the panel. A login made by a sign-in link has no password, and perhaps no e-mail, until one is set. */
@Entity
@Table(name = "login")
class Login {
    @Id
    private UUID id;

    private String email;

    @Column(name = "email_norm")
    private String emailNorm;

    @Column(name = "password_hash")
    private String passwordHash;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "role_id")
    private Role role;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "display_name")
    private String displayName;

    private String language;

    @Column(name = "discord_name")
    private String discordName;

    @Column(name = "discord_id")
    private String discordId;

    @Column(name = "verified_at")
    private Instant verifiedAt;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Login() {}

    Login(String email, String displayName, Role role, UUID userId, Instant now) {
        this.id = Ids.next();
        this.email = email;
        this.emailNorm = Normal.orNull(email);
        this.displayName = displayName;
        this.role = role;
        this.userId = userId;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void passwordHash(String hash, Instant now) {
        this.passwordHash = hash;
        this.updatedAt = now;
    }

    /** Whoever has the address has shown it. */
    void verified(Instant now) {
        this.verifiedAt = now;
        this.updatedAt = now;
    }

    /** They have shown that they read it. */
    void readsMailAt(String address, Instant now) {
        this.email = address;
        this.emailNorm = Normal.of(address);
        verified(now);
    }

    void edit(String name, Role other, Instant now) {
        this.displayName = name;
        this.role = other;
        this.updatedAt = now;
    }

    void discord(String name, String id) {
        this.discordName = name;
        this.discordId = id;
    }

    void speaks(String chosen, Instant now) {
        this.language = chosen;
        this.updatedAt = now;
    }

    /** True when that is new. */
    boolean lock(Instant now) {
        boolean isNew = lockedAt == null;
        this.lockedAt = isNew ? now : lockedAt;
        this.updatedAt = now;
        return isNew;
    }

    boolean unlock(Instant now) {
        boolean isNew = lockedAt != null;
        this.lockedAt = null;
        this.updatedAt = now;
        return isNew;
    }

    /** Null: of nobody who has access to a media server. */
    void belongsTo(UUID user, Instant now) {
        this.userId = user;
        this.updatedAt = now;
    }

    /** Nobody can sign in by it, and nobody knows whose it was. */
    void erase(Instant now) {
        this.email = null;
        this.emailNorm = null;
        this.passwordHash = null;
        this.displayName = "–";
        lock(now);
    }

    boolean locked() {
        return lockedAt != null;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    UUID userId() {
        return userId;
    }

    String displayName() {
        return displayName;
    }

    String language() {
        return language;
    }

    String discordName() {
        return discordName;
    }

    String discordId() {
        return discordId;
    }

    Instant verifiedAt() {
        return verifiedAt;
    }

    Instant lockedAt() {
        return lockedAt;
    }

    int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }
}
