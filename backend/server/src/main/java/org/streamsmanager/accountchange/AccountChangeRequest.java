package org.streamsmanager.accountchange;

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
import org.streamsmanager.user.RemoteIdentity;

/** One attempt of a user to come with another account. */
@Entity
@Table(name = "account_change_request")
class AccountChangeRequest {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Enumerated(EnumType.STRING)
    private AccountChangeOrigin origin;

    @Enumerated(EnumType.STRING)
    private AccountChangeState state;

    @Enumerated(EnumType.STRING)
    private AccountChangeStep step;

    @Column(name = "old_identity_id")
    private UUID oldIdentityId;

    @Column(name = "new_address")
    private String newAddress;

    @Column(name = "new_identity_id")
    private UUID newIdentityId;

    @Column(name = "share_id")
    private UUID shareId;

    @Enumerated(EnumType.STRING)
    private AccountChangeProblem refusal;

    private String detail;

    @Enumerated(EnumType.STRING)
    private AccountObstacle obstacle;

    @Column(name = "obstacle_user_id")
    private UUID obstacleUserId;

    private int attempts;

    @Enumerated(EnumType.STRING)
    private AccountProof proof;

    @Column(name = "remote_id")
    private String remoteId;

    @Column(name = "remote_uuid")
    private String remoteUuid;

    @Column(name = "remote_username")
    private String remoteUsername;

    private boolean unregistered;

    @Column(name = "by_operator")
    private boolean byOperator;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Column(name = "merge_user_id")
    private UUID mergeUserId;

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

    protected AccountChangeRequest() {}

    AccountChangeRequest(AccountWish wish, AccountChangeOrigin origin, UUID oldIdentityId, String by, Instant now) {
        this.id = Ids.next();
        this.userId = wish.userId();
        this.origin = origin;
        this.oldIdentityId = oldIdentityId;
        this.newAddress = wish.address();
        this.proof = wish.proof();
        this.remoteId = wish.account().remoteId();
        this.remoteUuid = wish.account().uuid();
        this.remoteUsername = wish.account().username();
        this.byOperator = wish.byOperator();
        this.state = AccountChangeState.REQUESTED;
        this.step = AccountChangeStep.CHECK;
        this.createdBy = by;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void attempted() {
        this.attempts++;
    }

    /** {@code nobodyHasIt}: the address is of no account yet, an invitation to it waits until somebody registers. */
    void checked(boolean nobodyHasIt, Instant now) {
        require(state == AccountChangeState.REQUESTED);
        this.unregistered = nobodyHasIt;
        move(AccountChangeState.CHECKED, AccountChangeStep.PLACE, now);
    }

    void waitsForApproval(Instant now) {
        require(state == AccountChangeState.CHECKED && !decided());
        move(AccountChangeState.AWAITING_APPROVAL, AccountChangeStep.PLACE, now);
    }

    void approved(String by, Instant now) {
        require(state == AccountChangeState.AWAITING_APPROVAL);
        decide(by, now);
        move(AccountChangeState.CHECKED, AccountChangeStep.PLACE, now);
    }

    /** The operator says no; the customer reads {@code why}. */
    void turnedDown(String why, String by, Instant now) {
        decide(by, now);
        this.reason = why;
        refused(AccountChangeProblem.REFUSED_BY_OPERATOR, null, now);
    }

    /** What only the operator is told: why, because of whom, and who of them has nothing to lose and can be merged. */
    void objected(AccountObjections.Objection objection) {
        this.obstacle = objection.obstacle();
        this.obstacleUserId = objection.userId();
        this.mergeUserId = objection.mergeable() ? objection.userId() : null;
    }

    private void decide(String by, Instant now) {
        this.decidedBy = by;
        this.decidedAt = now;
    }

    /** What spoke against it is gone, and an operator saw to that: it begins anew. */
    void resumed(String by, Instant now) {
        require(state == AccountChangeState.REFUSED);
        decide(by, now);
        this.refusal = null;
        this.detail = null;
        this.obstacle = null;
        this.obstacleUserId = null;
        this.mergeUserId = null;
        this.finishedAt = null;
        move(AccountChangeState.REQUESTED, AccountChangeStep.CHECK, now);
    }

    /** Nobody is asked any more: an operator asked for it, or has agreed. */
    boolean decided() {
        return byOperator || decidedBy != null;
    }

    /** The account that was wanted, as far as it is known. */
    RemoteIdentity wanted() {
        return proof == AccountProof.SIGN_IN
                ? new RemoteIdentity(remoteId, remoteUuid, remoteUsername, newAddress)
                : RemoteIdentity.ofAddress(newAddress);
    }

    void attached(UUID identityId, Instant now) {
        require(state == AccountChangeState.CHECKED || state == AccountChangeState.FAILED);
        this.newIdentityId = identityId;
        move(AccountChangeState.APPLYING, AccountChangeStep.PLACE, now);
    }

    void placed(UUID share, Instant now) {
        require(state == AccountChangeState.APPLYING);
        this.shareId = share;
        this.detail = null;
        move(AccountChangeState.APPLYING, AccountChangeStep.INVITE, now);
    }

    void invited(Instant now) {
        require(state == AccountChangeState.APPLYING);
        move(AccountChangeState.INVITED, AccountChangeStep.ACCEPT, now);
    }

    void completed(Instant now) {
        require(state.open());
        finish(AccountChangeState.COMPLETED, now);
    }

    /** Nothing was lost: another address may be given. {@code why} is read by the customer, the detail by the operator. */
    void refused(AccountChangeProblem why, String operatorDetail, Instant now) {
        require(state.open());
        this.refusal = why;
        this.detail = operatorDetail;
        finish(AccountChangeState.REFUSED, now);
    }

    /** Not the customer's fault: it waits for the operator, or for the next attempt. */
    void failed(String operatorDetail, Instant now) {
        require(state.open());
        this.detail = operatorDetail;
        move(AccountChangeState.FAILED, step, now);
    }

    /** Goes on where it failed. */
    void again(Instant now) {
        require(state == AccountChangeState.FAILED);
        move(newIdentityId == null ? AccountChangeState.CHECKED : AccountChangeState.APPLYING, step, now);
    }

    void withdrawn(Instant now) {
        require(state.open());
        finish(AccountChangeState.WITHDRAWN, now);
    }

    /** Its user was merged into another one. */
    void moveTo(UUID user) {
        this.userId = user;
    }

    void forgetAddress() {
        this.newAddress = "";
        this.detail = null;
    }

    private void finish(AccountChangeState end, Instant now) {
        this.finishedAt = now;
        move(end, step, now);
    }

    private void move(AccountChangeState next, AccountChangeStep at, Instant now) {
        this.state = next;
        this.step = at;
        this.updatedAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("account change " + id + " is " + state);
        }
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    AccountChangeOrigin origin() {
        return origin;
    }

    AccountChangeState state() {
        return state;
    }

    AccountChangeStep step() {
        return step;
    }

    UUID oldIdentityId() {
        return oldIdentityId;
    }

    String newAddress() {
        return newAddress;
    }

    UUID newIdentityId() {
        return newIdentityId;
    }

    UUID shareId() {
        return shareId;
    }

    AccountChangeProblem refusal() {
        return refusal;
    }

    String detail() {
        return detail;
    }

    AccountObstacle obstacle() {
        return obstacle;
    }

    UUID obstacleUserId() {
        return obstacleUserId;
    }

    int attempts() {
        return attempts;
    }

    AccountProof proof() {
        return proof;
    }

    boolean unregistered() {
        return unregistered;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }

    UUID mergeUserId() {
        return mergeUserId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
