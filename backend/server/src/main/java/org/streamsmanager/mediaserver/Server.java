package org.streamsmanager.mediaserver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Secret;

/**
 * A media server, ATTACHED to an account or DETACHED. The row outlives its account and its removal, and is found again by
 * its machine identifier.
 */
@Entity
@Table(name = "server")
class Server {
    static final String PLEX = "PLEX";
    private static final int FIRST_MAX_USERS = 100;

    enum State {
        ATTACHED,
        DETACHED
    }

    @Id
    private UUID id;

    private String platform;

    @Column(name = "machine_id")
    private String machineId;

    @Column(name = "plex_account_id")
    private UUID plexAccountId;

    private String name;
    private String address;

    /** Typed by the operator, and tried before all others; null when the platform's list is good enough. */
    @Column(name = "configured_address")
    private String configuredAddress;

    @Column(name = "trusted_fingerprint")
    private String trustedFingerprint;

    @Column(name = "trusted_subject")
    private String trustedSubject;

    @Column(name = "trusted_until")
    private Instant trustedUntil;

    @Column(name = "trusted_since")
    private Instant trustedSince;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Connection> connections;

    @Column(name = "access_token")
    private Secret accessToken;

    @Column(name = "product_version")
    private String productVersion;

    @Column(name = "location_id")
    private UUID locationId;

    private boolean enabled;

    @Column(name = "allows_new")
    private boolean allowsNew;

    @Column(name = "allows_trials")
    private boolean allowsTrials;

    @Column(name = "max_users")
    private int maxUsers;

    /** Moved by conditional updates only, never by writing this entity. */
    @Column(name = "seats_taken", updatable = false)
    private int seatsTaken;

    @Column(name = "log_streams")
    private boolean logStreams;

    @Column(name = "log_downloads")
    private boolean logDownloads;

    @Column(name = "allow_4k_transcoding")
    private boolean allow4kTranscoding;

    @Enumerated(EnumType.STRING)
    private State state;

    private Boolean reachable;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "detached_at")
    private Instant detachedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Server() {}

    /** Added switched off: nobody is placed on it until the operator says so. */
    Server(UUID plexAccountId, AvailableServer seen, Instant now) {
        this.id = Ids.next();
        this.platform = PLEX;
        this.machineId = seen.machineId();
        this.name = seen.name();
        this.maxUsers = FIRST_MAX_USERS;
        this.allowsNew = true;
        this.createdAt = now;
        attach(plexAccountId, seen, now);
    }

    /** The same machine under an account again: what the operator had set is kept, but it comes back switched off. */
    final void attach(UUID accountId, AvailableServer seen, Instant now) {
        this.plexAccountId = accountId;
        this.state = State.ATTACHED;
        this.enabled = false;
        this.detachedAt = null;
        this.removedAt = null;
        listed(seen, now);
    }

    /** What the platform said of it. */
    final void listed(AvailableServer seen, Instant now) {
        this.connections = seen.connections();
        this.accessToken = seen.accessToken();
        this.productVersion = seen.productVersion();
        this.updatedAt = now;
        if (seen.online()) {
            this.lastSeenAt = now;
        }
    }

    void reached(String uri, String version, Instant now) {
        this.address = uri;
        this.reachable = true;
        this.lastSeenAt = now;
        this.updatedAt = now;
        if (version != null) {
            this.productVersion = version;
        }
    }

    void notReached(Instant now) {
        this.reachable = false;
        this.updatedAt = now;
    }

    boolean detach(Instant now) {
        if (state == State.DETACHED) {
            return false;
        }
        this.state = State.DETACHED;
        this.plexAccountId = null;
        this.accessToken = null;
        this.reachable = null;
        this.detachedAt = now;
        this.updatedAt = now;
        return true;
    }

    void remove(Instant now) {
        detach(now);
        this.removedAt = now;
        this.updatedAt = now;
    }

    void edit(ServerEdit edit, Instant now) {
        edit.name().ifPresent(text -> this.name = text);
        edit.enabled().ifPresent(flag -> this.enabled = flag);
        edit.allowsNew().ifPresent(flag -> this.allowsNew = flag);
        edit.allowsTrials().ifPresent(flag -> this.allowsTrials = flag);
        edit.maxUsers().ifPresent(number -> this.maxUsers = number);
        edit.configuredAddress().ifPresent(text -> this.configuredAddress = text.isEmpty() ? null : text);
        edit.locationId().ifPresent(place -> this.locationId = place);
        edit.logStreams().ifPresent(flag -> this.logStreams = flag);
        edit.logDownloads().ifPresent(flag -> this.logDownloads = flag);
        edit.allow4kTranscoding().ifPresent(flag -> this.allow4kTranscoding = flag);
        this.updatedAt = now;
    }

    void trust(ServerCertificate certificate, Instant now) {
        this.trustedFingerprint = certificate.fingerprint();
        this.trustedSubject = certificate.subject();
        this.trustedUntil = certificate.validUntil();
        this.trustedSince = now;
        this.updatedAt = now;
    }

    void distrust(Instant now) {
        this.trustedFingerprint = null;
        this.trustedSubject = null;
        this.trustedUntil = null;
        this.trustedSince = null;
        this.reachable = null;
        this.updatedAt = now;
    }

    void leaveLocation(Instant now) {
        this.locationId = null;
        this.updatedAt = now;
    }

    boolean attached() {
        return state == State.ATTACHED;
    }

    boolean removed() {
        return removedAt != null;
    }

    UUID id() {
        return id;
    }

    String platform() {
        return platform;
    }

    String machineId() {
        return machineId;
    }

    UUID plexAccountId() {
        return plexAccountId;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    String configuredAddress() {
        return configuredAddress;
    }

    /** Null when no certificate was decided about. */
    TrustedCertificate trusted() {
        return trustedFingerprint == null
                ? null
                : new TrustedCertificate(trustedFingerprint, trustedSubject, trustedUntil, trustedSince);
    }

    List<Connection> connections() {
        return connections;
    }

    Secret accessToken() {
        return accessToken;
    }

    String productVersion() {
        return productVersion;
    }

    UUID locationId() {
        return locationId;
    }

    boolean enabled() {
        return enabled;
    }

    boolean allowsNew() {
        return allowsNew;
    }

    boolean allowsTrials() {
        return allowsTrials;
    }

    int maxUsers() {
        return maxUsers;
    }

    int seatsTaken() {
        return seatsTaken;
    }

    boolean logStreams() {
        return logStreams;
    }

    boolean logDownloads() {
        return logDownloads;
    }

    boolean allow4kTranscoding() {
        return allow4kTranscoding;
    }

    State state() {
        return state;
    }

    Boolean reachable() {
        return reachable;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }

    int version() {
        return version;
    }
}
