package org.streamsmanager.share;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Set;

/** Where a share stands between the seat and the end, and since when. */
@Embeddable
class ShareLife {
    @Enumerated(EnumType.STRING)
    private ShareState state;

    @Column(name = "reserved_until")
    private Instant reservedUntil;

    @Column(name = "lapses_at")
    private Instant lapsesAt;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private EndReason endReason;

    protected ShareLife() {}

    ShareLife(Instant reservedUntil) {
        this.state = ShareState.RESERVED;
        this.reservedUntil = reservedUntil;
    }

    void invited(Instant lapse, Instant now) {
        require(ShareState.RESERVED);
        to(ShareState.PENDING);
        this.lapsesAt = lapse;
        this.invitedAt = now;
    }

    void accepted(Instant now) {
        require(ShareState.RESERVED, ShareState.PENDING);
        to(ShareState.ACTIVE);
        this.acceptedAt = now;
    }

    void suspend() {
        require(ShareState.RESERVED, ShareState.PENDING, ShareState.ACTIVE);
        to(ShareState.SUSPENDED);
    }

    /** As before when the server has it still ({@code there}), else it waits to be invited again. */
    void reinstate(boolean there, Instant lapse) {
        require(ShareState.SUSPENDED);
        boolean open = acceptedAt == null;
        to(!there ? ShareState.RESERVED : open ? ShareState.PENDING : ShareState.ACTIVE);
        this.lapsesAt = state == ShareState.PENDING ? lapse : null;
    }

    void end(EndReason reason, Instant now) {
        requireLive();
        to(ShareState.ENDED);
        this.endReason = reason;
        this.endedAt = now;
    }

    /** The server has it no more: whoever gets it again accepts again. */
    void takenAway() {
        this.acceptedAt = live() ? null : acceptedAt;
    }

    private void to(ShareState next) {
        this.state = next;
        this.reservedUntil = null;
        this.lapsesAt = null;
    }

    boolean live() {
        return state != ShareState.ENDED;
    }

    boolean wantsAccess() {
        return live() && state != ShareState.SUSPENDED;
    }

    void requireLive() {
        require(ShareState.RESERVED, ShareState.PENDING, ShareState.ACTIVE, ShareState.SUSPENDED);
    }

    private void require(ShareState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new IllegalStateException("the share is " + state);
        }
    }

    ShareState state() {
        return state;
    }

    Instant reservedUntil() {
        return reservedUntil;
    }

    Instant lapsesAt() {
        return lapsesAt;
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
