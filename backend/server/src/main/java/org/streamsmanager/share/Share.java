package org.streamsmanager.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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

    @Column(name = "plan_id")
    private UUID planId;

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

    private String settings;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "reduced_at")
    private Instant reducedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access whole;

    @Column(name = "whole_plan_id")
    private UUID wholePlanId;

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

    /** A seat, held until it is used or lapses; {@code planId} is the plan that the access follows, or null. */
    Share(UUID userId, UUID identityId, UUID serverId, UUID planId, Access wanted, Instant reservedUntil, Instant now) {
        this.id = Ids.next();
        this.userId = userId;
        this.identityId = identityId;
        this.serverId = serverId;
        this.planId = planId;
        this.state = ShareState.RESERVED;
        this.wanted = wanted;
        this.wantedHash = wanted.hash();
        this.reservedUntil = reservedUntil;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** {@code given} is what was sent, or found. */
    void invited(String remoteId, Access given, Instant lapse, Instant now) {
        require(ShareState.RESERVED);
        this.state = ShareState.PENDING;
        this.remoteShareId = remoteId;
        this.reservedUntil = null;
        this.lapsesAt = lapse;
        this.invitedAt = now;
        this.absentSince = null;
        done(given, now);
    }

    /** Found at the server, given by somebody else. */
    void adopted(String remoteId, boolean accepted, Instant lapse, Instant now) {
        invited(remoteId, wanted, lapse, now);
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

    /** Another wish for what it gives; the server is told by an effect. False when it is the same. */
    boolean want(Access access, UUID plan, Instant now) {
        require(ShareState.RESERVED, ShareState.PENDING, ShareState.ACTIVE, ShareState.SUSPENDED);
        boolean other = !access.equals(wanted);
        this.planId = plan;
        this.wanted = access;
        this.wantedHash = access.hash();
        this.reducedAt = null;
        this.whole = null;
        this.wholePlanId = null;
        this.updatedAt = now;
        return other;
    }

    /** Less than its plan gives, since now; it follows no plan until it is wanted whole again. */
    void reduce(Access less, Instant now) {
        Access before = wanted;
        UUID plan = planId;
        want(less, null, now);
        this.reducedAt = now;
        this.whole = before;
        this.wholePlanId = plan;
    }

    /** What was wanted before it was reduced, for somebody who is on that plan again. */
    Optional<Access> wholeOn(UUID plan) {
        return Optional.ofNullable(whole).filter(before -> plan.equals(wholePlanId));
    }

    /** What was last done at the server. */
    void done(Access access, Instant now) {
        this.done = access;
        this.doneHash = access.hash();
        this.updatedAt = now;
    }

    /** What the server says, whatever was wanted; it may bear another id there. */
    void said(String remoteId, Access access, Instant now) {
        said(access, now);
        this.remoteShareId = remoteId;
    }

    void said(Access access, Instant now) {
        this.said = access;
        this.saidHash = access.hash();
        this.absentSince = null;
        this.readAt = now;
    }

    /** The seat stays, access does not. */
    void suspend(Instant now) {
        require(ShareState.RESERVED, ShareState.PENDING, ShareState.ACTIVE);
        this.state = ShareState.SUSPENDED;
        this.reservedUntil = null;
        this.lapsesAt = null;
        this.updatedAt = now;
    }

    /** As before when the server was not told yet ({@code untouched}), else it waits to be invited again. */
    void reinstate(boolean untouched, Instant lapse, Instant now) {
        require(ShareState.SUSPENDED);
        boolean there = untouched && remoteShareId != null;
        this.state = !there ? ShareState.RESERVED : acceptedAt == null ? ShareState.PENDING : ShareState.ACTIVE;
        this.lapsesAt = state == ShareState.PENDING ? lapse : null;
        this.updatedAt = now;
    }

    /** Settings that somebody made for the person, to be given back with the access; null keeps what is known. */
    void keepSettings(String read) {
        this.settings = read == null ? settings : read;
    }

    /** The server has it no more. */
    void takenAway(Instant now) {
        this.remoteShareId = null;
        this.done = null;
        this.doneHash = null;
        this.acceptedAt = live() ? null : acceptedAt;
        this.updatedAt = now;
    }

    /** What is missing at the server; nothing while an invitation is out, whose libraries stay as they were sent. */
    Optional<EffectKind> lacking() {
        return switch (state) {
            case RESERVED -> when(remoteShareId == null, EffectKind.INVITE);
            case PENDING -> Optional.empty();
            case ACTIVE -> when(!wantedHash.equals(doneHash), EffectKind.CHANGE);
            case SUSPENDED, ENDED -> when(remoteShareId != null, EffectKind.END);
        };
    }

    /** Whether an effect that was planned earlier is still to be carried out. */
    boolean asksFor(EffectKind kind) {
        return switch (kind) {
            case INVITE -> state == ShareState.RESERVED;
            case CHANGE -> state == ShareState.ACTIVE;
            case END -> !wantsAccess();
        };
    }

    boolean wantsAccess() {
        return live() && state != ShareState.SUSPENDED;
    }

    private static Optional<EffectKind> when(boolean holds, EffectKind kind) {
        return holds ? Optional.of(kind) : Optional.empty();
    }

    /** Not in a complete list: true when an earlier list, at least that long ago, missed it already. */
    boolean absent(Duration confirmation, Instant now) {
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

    /** The user was merged into another one. */
    void moveTo(UUID user, Instant now) {
        this.userId = user;
        this.updatedAt = now;
    }

    boolean live() {
        return state != ShareState.ENDED;
    }

    private void require(ShareState... allowed) {
        if (!Set.of(allowed).contains(state)) {
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

    UUID planId() {
        return planId;
    }

    Access done() {
        return done;
    }

    Access said() {
        return said;
    }

    String settings() {
        return settings;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    Instant reducedAt() {
        return reducedAt;
    }

    EndReason endReason() {
        return endReason;
    }
}
