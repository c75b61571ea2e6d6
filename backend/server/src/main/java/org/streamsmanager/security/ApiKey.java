package org.streamsmanager.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Ids;

/** A key of an integrator: shown once, stored as a hash, limited to its scopes. */
@Entity
@Table(name = "api_key")
class ApiKey {
    static final String PREFIX = "smk_";
    private static final int SHOWN = 10;

    @Id
    private UUID id;

    private String name;
    private String prefix;
    private String hash;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] scopes;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKey() {}

    ApiKey(String name, String clearKey, Set<String> scopes, Instant expiresAt, String createdBy, Instant now) {
        this.id = Ids.next();
        this.name = name;
        this.prefix = clearKey.substring(0, SHOWN);
        this.hash = Fingerprint.of(clearKey);
        this.scopes = new TreeSet<>(scopes).toArray(String[]::new);
        this.expiresAt = expiresAt;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }

    void used(Instant now) {
        this.lastUsedAt = now;
    }

    void revoke(Instant now) {
        this.revokedAt = revokedAt == null ? now : revokedAt;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String prefix() {
        return prefix;
    }

    Set<String> scopes() {
        return Set.of(scopes);
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
