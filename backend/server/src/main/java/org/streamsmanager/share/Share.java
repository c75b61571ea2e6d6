package org.streamsmanager.share;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
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

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "remote_share_id")
    private String remoteShareId;

    private String settings;

    @Embedded
    private ShareLife life;

    @Embedded
    private ShareAccess access;

    @Embedded
    private ShareReduction reduction;

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
        this.life = new ShareLife(reservedUntil);
        this.access = new ShareAccess(wanted);
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** {@code given} is what was sent, or found. */
    void invited(String remoteId, Access given, Instant lapse, Instant now) {
        life.invited(lapse, now);
        this.remoteShareId = remoteId;
        access.present();
        done(given, now);
    }

    /** Found at the server, given by somebody else. */
    void adopted(String remoteId, boolean accepted, Instant lapse, Instant now) {
        invited(remoteId, wanted(), lapse, now);
        if (accepted) {
            accepted(remoteId, now);
        }
    }

    void accepted(String remoteId, Instant now) {
        life.accepted(now);
        this.remoteShareId = remoteId;
        access.present();
        this.updatedAt = now;
    }

    /** Another wish for what it gives; the server is told by an effect. False when it is the same. */
    boolean want(Access other, UUID plan, Instant now) {
        life.requireLive();
        boolean differs = !other.equals(wanted());
        access.want(other);
        this.planId = plan;
        this.reduction = null;
        this.updatedAt = now;
        return differs;
    }

    /** Less than its plan gives, since now; it follows no plan until it is wanted whole again. */
    void reduce(Access less, Instant now) {
        ShareReduction before = new ShareReduction(now, wanted(), planId);
        want(less, null, now);
        this.reduction = before;
    }

    /** What was wanted before it was reduced, for somebody who is on that plan again. */
    Optional<Access> wholeOn(UUID plan) {
        return Optional.ofNullable(reduction).flatMap(before -> before.wholeOn(plan));
    }

    /** What was last done at the server. */
    void done(Access given, Instant now) {
        access.done(given);
        this.updatedAt = now;
    }

    /** What the server says, whatever was wanted; it may bear another id there. */
    void said(String remoteId, Access given, Instant now) {
        said(given, now);
        this.remoteShareId = remoteId;
    }

    void said(Access given, Instant now) {
        access.said(given, now);
    }

    /** The seat stays, access does not. */
    void suspend(Instant now) {
        life.suspend();
        this.updatedAt = now;
    }

    /** As before when the server was not told yet ({@code untouched}), else it waits to be invited again. */
    void reinstate(boolean untouched, Instant lapse, Instant now) {
        life.reinstate(untouched && remoteShareId != null, lapse);
        this.updatedAt = now;
    }

    /** Settings that somebody made for the person, to be given back with the access; null keeps what is known. */
    void keepSettings(String read) {
        this.settings = read == null ? settings : read;
    }

    /** The server has it no more. */
    void takenAway(Instant now) {
        this.remoteShareId = null;
        access.undone();
        life.takenAway();
        this.updatedAt = now;
    }

    /** What is missing at the server; nothing while an invitation is out, whose libraries stay as they were sent. */
    Optional<EffectKind> lacking() {
        return switch (state()) {
            case RESERVED -> when(remoteShareId == null, EffectKind.INVITE);
            case PENDING -> Optional.empty();
            case ACTIVE -> when(!access.asWanted(), EffectKind.CHANGE);
            case SUSPENDED, ENDED -> when(remoteShareId != null, EffectKind.END);
        };
    }

    /** Whether an effect that was planned earlier is still to be carried out. */
    boolean asksFor(EffectKind kind) {
        return switch (kind) {
            case INVITE -> state() == ShareState.RESERVED;
            case CHANGE -> state() == ShareState.ACTIVE;
            case END -> !life.wantsAccess();
        };
    }

    private static Optional<EffectKind> when(boolean holds, EffectKind kind) {
        return holds ? Optional.of(kind) : Optional.empty();
    }

    /** Not in a complete list: true when an earlier list, at least that long ago, missed it already. */
    boolean absent(Duration confirmation, Instant now) {
        return access.absent(confirmation, now);
    }

    void end(EndReason reason, Instant now) {
        life.end(reason, now);
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
        return life.live();
    }

    ShareLife life() {
        return life;
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
        return life.state();
    }

    String remoteShareId() {
        return remoteShareId;
    }

    Access wanted() {
        return access.wanted();
    }

    UUID planId() {
        return planId;
    }

    Access done() {
        return access.done();
    }

    Access said() {
        return access.said();
    }

    String settings() {
        return settings;
    }

    Instant reducedAt() {
        return reduction == null ? null : reduction.reducedAt();
    }
}
