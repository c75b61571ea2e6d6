package org.streamsmanager.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.share.ShareFacts;
import org.streamsmanager.shared.Ids;

/** Somebody was asked to a server; it follows the share that was made for it, the last one when it was sent again. */
@Entity
@Table(name = "invitation")
class Invitation {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "share_id")
    private UUID shareId;

    @Column(name = "identity_id")
    private UUID identityId;

    @Column(name = "server_id")
    private UUID serverId;

    @Column(name = "plan_id")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private InvitationKind kind;

    private String address;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    private String detail;
    private int sendings;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private int version;

    protected Invitation() {}

    Invitation(InvitationKind kind, String address, UUID planId, ShareFacts share, String createdBy, Instant now) {
        this.id = Ids.next();
        this.userId = share.userId();
        this.planId = planId;
        this.kind = kind;
        this.address = address;
        this.createdBy = createdBy;
        this.createdAt = now;
        again(share, now);
    }

    /** Another seat, another invitation to the same person. */
    final void again(ShareFacts share, Instant now) {
        this.shareId = share.id();
        this.identityId = share.identityId();
        this.serverId = share.serverId();
        this.state = InvitationState.RESERVED;
        this.detail = null;
        this.finishedAt = null;
        this.updatedAt = now;
        this.sendings++;
    }

    void out(Instant now) {
        this.state = InvitationState.OUT;
        this.updatedAt = now;
    }

    void accepted(Instant now) {
        finish(InvitationState.ACCEPTED, null, now);
    }

    /** {@code why} is the remote's own text, or the operator's cause; null when there is none. */
    void cameToNothing(InvitationState end, String why, Instant now) {
        finish(end, why, now);
    }

    private void finish(InvitationState end, String why, Instant now) {
        this.state = end;
        this.detail = why;
        this.finishedAt = now;
        this.updatedAt = now;
    }

    void moveTo(UUID survivor, Instant now) {
        this.userId = survivor;
        this.updatedAt = now;
    }

    /** The person is to be forgotten; that somebody was invited stays. */
    void forgetAddress() {
        this.address = "–";
        this.detail = null;
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    UUID shareId() {
        return shareId;
    }

    UUID identityId() {
        return identityId;
    }

    UUID serverId() {
        return serverId;
    }

    UUID planId() {
        return planId;
    }

    InvitationKind kind() {
        return kind;
    }

    String address() {
        return address;
    }

    InvitationState state() {
        return state;
    }

    String detail() {
        return detail;
    }

    int sendings() {
        return sendings;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
