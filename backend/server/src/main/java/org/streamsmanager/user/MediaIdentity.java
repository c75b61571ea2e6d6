package org.streamsmanager.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** One account of a user in a realm. */
@Entity
@Table(name = "media_identity")
class MediaIdentity {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    private String realm;

    @Column(name = "remote_id")
    private String remoteId;

    private String uuid;
    private String username;

    @Column(name = "username_norm")
    private String usernameNorm;

    private String email;

    @Column(name = "email_norm")
    private String emailNorm;

    @Enumerated(EnumType.STRING)
    private IdentityState state;

    @Column(name = "retired_reason")
    private String retiredReason;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected MediaIdentity() {}

    MediaIdentity(UUID userId, String realm, RemoteIdentity remote, IdentityState state, Instant now) {
        this.id = Ids.next();
        this.userId = userId;
        this.realm = realm;
        this.state = state;
        this.createdAt = now;
        know(remote, now);
    }

    void learn(RemoteIdentity newer, Instant now) {
        know(remote().updatedBy(newer), now);
    }

    /** Proven: the person uses this account. */
    void confirm(Instant now) {
        require(state == IdentityState.PENDING || state == IdentityState.CURRENT);
        this.state = IdentityState.CURRENT;
        this.updatedAt = now;
    }

    void retire(String reason, Instant now) {
        require(state == IdentityState.PENDING || state == IdentityState.CURRENT);
        this.state = IdentityState.RETIRED;
        this.retiredReason = reason;
        this.retiredAt = now;
        this.updatedAt = now;
    }

    void discard(Instant now) {
        require(state == IdentityState.PENDING);
        this.state = IdentityState.DISCARDED;
        this.updatedAt = now;
    }

    /** Nobody's any more, and not retired. */
    void free(Instant now) {
        require(state == IdentityState.PENDING || state == IdentityState.CURRENT);
        this.state = IdentityState.DISCARDED;
        this.updatedAt = now;
    }

    /** The same account, of the user that its own was merged into. */
    void moveTo(UUID user, Instant now) {
        this.userId = user;
        this.updatedAt = now;
    }

    /** A retired one stays retired, and its keys are kept apart; any other frees its keys. */
    void erase(Instant now) {
        this.remoteId = null;
        this.uuid = null;
        this.username = null;
        this.usernameNorm = null;
        this.email = null;
        this.emailNorm = null;
        this.state = state == IdentityState.RETIRED ? state : IdentityState.DISCARDED;
        this.updatedAt = now;
    }

    /** Of one user and realm one account is current, and one is announced. */
    boolean excludes(MediaIdentity other) {
        boolean live = state == IdentityState.CURRENT || state == IdentityState.PENDING;
        return live && state == other.state && realm.equals(other.realm);
    }

    private void know(RemoteIdentity remote, Instant now) {
        this.remoteId = remote.remoteId();
        this.uuid = remote.uuid();
        this.username = remote.username();
        this.usernameNorm = remote.usernameNorm();
        this.email = remote.email();
        this.emailNorm = remote.emailNorm();
        this.updatedAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("identity " + id + " is " + state);
        }
    }

    RemoteIdentity remote() {
        return new RemoteIdentity(remoteId, uuid, username, email);
    }

    String remoteId() {
        return remoteId;
    }

    String uuid() {
        return uuid;
    }

    String username() {
        return username;
    }

    String email() {
        return email;
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    String realm() {
        return realm;
    }

    IdentityState state() {
        return state;
    }

    String retiredReason() {
        return retiredReason;
    }

    Instant retiredAt() {
        return retiredAt;
    }
}
