package org.streamsmanager.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Ids;

/** A user's access to one server. */
@Entity
@Table(name = "share")
class Share {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "server_id")
    private UUID serverId;

    @Column(name = "identity_id")
    private UUID identityId;

    @Enumerated(EnumType.STRING)
    private ShareState state;

    @Column(name = "remote_share_id")
    private String remoteShareId;

    @Column(name = "reserved_until")
    private Instant reservedUntil;

    @Column(name = "lapses_at")
    private Instant lapsesAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access wanted;

    @Column(name = "wanted_hash")
    private String wantedHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access done;

    @Column(name = "done_hash")
    private String doneHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access said;

    @Column(name = "said_hash")
    private String saidHash;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    @Column(name = "absent_since")
    private Instant absentSince;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Share() {}

    /** A seat, held until it is used or lapses. */
    Share(UUID userId, UUID identityId, UUID serverId, Access wanted, Instant reservedUntil, Instant now) {
        this.id = Ids.next();
        this.userId = userId;
        this.identityId = identityId;
        this.serverId = serverId;
        this.state = ShareState.RESERVED;
        this.wanted = wanted;
        this.wantedHash = wanted.hash();
        this.reservedUntil = reservedUntil;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void invited(String remoteId, Instant lapse, Instant now) {
        require(ShareState.RESERVED);
        this.state = ShareState.PENDING;
        this.remoteShareId = remoteId;
        this.reservedUntil = null;
        this.lapsesAt = lapse;
        this.invitedAt = now;
        this.done = wanted;
        this.doneHash = wantedHash;
        this.updatedAt = now;
    }

    /** Found at the server, given by somebody else. */
    void adopted(String remoteId, boolean accepted, Instant lapse, Instant now) {
        invited(remoteId, lapse, now);
        if (accepted) {
            accepted(remoteId, now);
        }
    }

    void accepted(String remoteId, Instant now) {
        require(ShareState.RESERVED, ShareState.PENDING);
        this.state = ShareState.ACTIVE;
        this.remoteShareId = remoteId;
        this.reservedUntil = null;
        this.lapsesAt = null;
        this.absentSince = null;
        this.acceptedAt = now;
        this.updatedAt = now;
    }

    /** What the server says, whatever was wanted. */
    void said(Access access, Instant now) {
        this.said = access;
        this.saidHash = access.hash();
        this.absentSince = null;
        this.readAt = now;
    }

    /** Not in a complete list: true when an earlier list, at least that long ago, missed it already. */
    boolean absent(java.time.Duration confirmation, Instant now) {
        if (absentSince == null) {
            this.absentSince = now;
            return false;
        }
        return !now.isBefore(absentSince.plus(confirmation));
    }

    void end(EndReason reason, Instant now) {
        require(ShareState.RESERVED, ShareState.PENDING, ShareState.ACTIVE, ShareState.SUSPENDED);
        this.state = ShareState.ENDED;
        this.endReason = reason;
        this.endedAt = now;
        this.reservedUntil = null;
        this.lapsesAt = null;
        this.updatedAt = now;
    }

    /** Its id at the server became known after it had ended here. */
    void foundLater(String remoteId) {
        this.remoteShareId = remoteId;
    }

    boolean live() {
        return state != ShareState.ENDED;
    }

    private void require(ShareState... allowed) {
        if (!java.util.Set.of(allowed).contains(state)) {
            throw new IllegalStateException("share " + id + " is " + state);
        }
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    UUID serverId() {
        return serverId;
    }

    UUID identityId() {
        return identityId;
    }

    ShareState state() {
        return state;
    }

    String remoteShareId() {
        return remoteShareId;
    }

    Instant reservedUntil() {
        return reservedUntil;
    }

    Instant lapsesAt() {
        return lapsesAt;
    }

    Access wanted() {
        return wanted;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    EndReason endReason() {
        return endReason;
    }
}
