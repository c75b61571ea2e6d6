package org.streamsmanager.mediaserver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Secret;

/** An operator's account that owns servers. Deleting it erases its token and keeps the row for the history. */
@Entity
@Table(name = "plex_account")
class PlexAccount {
    private static final String ERASED = "erased";
    private static final int MAX_DETAIL = 500;

    @Id
    private UUID id;

    @Column(name = "remote_id")
    private String remoteId;

    private String email;
    private String username;
    private Secret token;

    @Column(name = "proxy_url")
    private String proxyUrl;

    @Column(name = "proxy_user")
    private String proxyUser;

    @Column(name = "proxy_password")
    private Secret proxyPassword;

    @Column(name = "plex_pass")
    private boolean plexPass;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] features;

    @Enumerated(EnumType.STRING)
    private AccountHealth health;

    @Column(name = "health_since")
    private Instant healthSince;

    @Column(name = "health_detail")
    private String healthDetail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    private int version;

    protected PlexAccount() {}

    PlexAccount(AccountProfile profile, Secret token, Proxy proxy, Instant now) {
        this.id = Ids.next();
        this.remoteId = profile.remoteId();
        this.token = token;
        this.health = AccountHealth.HEALTHY;
        this.healthSince = now;
        this.createdAt = now;
        throughProxy(proxy);
        know(profile, now);
    }

    /** A new token of the same account; everything else stays. */
    void relink(AccountProfile profile, Secret newToken, Instant now) {
        if (!profile.remoteId().equals(remoteId)) {
            throw new IllegalStateException("account " + id + " is not " + profile.remoteId());
        }
        this.token = newToken;
        know(profile, now);
        healthIs(AccountHealth.HEALTHY, null, now);
    }

    void know(AccountProfile profile, Instant now) {
        this.email = Objects.requireNonNullElse(profile.email(), "");
        this.username = Objects.requireNonNullElse(profile.username(), "");
        this.plexPass = profile.pass();
        this.features = new TreeSet<>(profile.features()).toArray(String[]::new);
        this.updatedAt = now;
    }

    /** True when the health is another one than before. */
    boolean healthIs(AccountHealth seen, String detail, Instant now) {
        boolean changed = seen != health;
        if (changed) {
            this.health = seen;
            this.healthSince = now;
            this.updatedAt = now;
        }
        this.healthDetail = detail == null ? null : detail.substring(0, Math.min(detail.length(), MAX_DETAIL));
        return changed;
    }

    void delete(Instant now) {
        this.token = Secret.of(ERASED);
        this.proxyPassword = null;
        this.deletedAt = now;
        this.updatedAt = now;
    }

    /** Null for the direct way. */
    void throughProxy(Proxy proxy, Instant now) {
        throughProxy(proxy);
        this.updatedAt = now;
    }

    private void throughProxy(Proxy proxy) {
        this.proxyUrl = proxy == null ? null : proxy.address().toString();
        this.proxyUser = proxy == null ? null : proxy.user();
        this.proxyPassword = proxy == null ? null : proxy.password();
    }

    /** Any key that is known of both; nulls never match. */
    OperatorAccount asOperator() {
        return new OperatorAccount(remoteId, username, email);
    }

    AccountAccess access(String clientIdentifier) {
        return new AccountAccess(id, token, proxy(), clientIdentifier);
    }

    Proxy proxy() {
        return proxyUrl == null ? null : new Proxy(URI.create(proxyUrl), proxyUser, proxyPassword);
    }

    UUID id() {
        return id;
    }

    String remoteId() {
        return remoteId;
    }

    String email() {
        return email;
    }

    String username() {
        return username;
    }

    boolean plexPass() {
        return plexPass;
    }

    AccountHealth health() {
        return health;
    }

    Instant healthSince() {
        return healthSince;
    }

    String healthDetail() {
        return healthDetail;
    }

    Instant createdAt() {
        return createdAt;
    }

    boolean deleted() {
        return deletedAt != null;
    }

    int version() {
        return version;
    }
}
