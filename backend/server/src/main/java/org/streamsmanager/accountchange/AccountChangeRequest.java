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
    private int attempts;

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

    AccountChangeRequest(
            UUID userId, AccountChangeOrigin origin, UUID oldIdentityId, String address, String by, Instant now) {
        this.id = Ids.next();
        this.userId = userId;
        this.origin = origin;
        this.oldIdentityId = oldIdentityId;
        this.newAddress = address;
        this.state = AccountChangeState.REQUESTED;
        this.step = AccountChangeStep.CHECK;
        this.createdBy = by;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void attempted() {
        this.attempts++;
    }

    void checked(Instant now) {
        require(state == AccountChangeState.REQUESTED);
        move(AccountChangeState.CHECKED, AccountChangeStep.PLACE, now);
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

    int attempts() {
        return attempts;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }
}
