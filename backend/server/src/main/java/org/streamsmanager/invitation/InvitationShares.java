package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.streamsmanager.share.ShareEvent;
import org.streamsmanager.user.IdentityService;

/** Follows the share of an invitation, in the transaction in which it changes. */
@ApplicationScoped
class InvitationShares {
    private final InvitationRepository invitations;
    private final IdentityService identities;
    private final Clock clock;

    InvitationShares(InvitationRepository invitations, IdentityService identities, Clock clock) {
        this.invitations = invitations;
        this.identities = identities;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes ShareEvent event) {
        invitations.openOfShare(event.shareId()).ifPresent(invitation -> {
            switch (event) {
                case ShareEvent.Invited invited -> invitation.out(clock.instant());
                case ShareEvent.Accepted accepted -> invitation.accepted(clock.instant());
                case ShareEvent.Changed changed -> {}
                case ShareEvent.Ended ended -> ended(invitation, ended);
            }
        });
    }

    /** An address that was never proven is free again: it may have been mistyped. */
    private void ended(Invitation invitation, ShareEvent.Ended ended) {
        invitation.cameToNothing(InvitationState.after(ended.reason()), ended.detail(), clock.instant());
        invitations.flush();
        identities.discard(invitation.identityId(), ended.reason().name());
    }
}
