package org.streamsmanager.accountchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.streamsmanager.share.EndReason;
import org.streamsmanager.share.ShareService;
import org.streamsmanager.user.IdentityService;

/** Takes back what a request has begun when it ends before it is completed. */
@ApplicationScoped
class AccountChangeEnd {
    private final AccountChangeRepository requests;
    private final ShareService shares;
    private final IdentityService identities;

    AccountChangeEnd(AccountChangeRepository requests, ShareService shares, IdentityService identities) {
        this.requests = requests;
        this.shares = shares;
        this.identities = identities;
    }

    /** The request has ended already, so that the end of its share does not refuse it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void undo(AccountChangeRequest ended, String cause) {
        requests.flush();
        Optional.ofNullable(ended.newIdentityId()).ifPresent(identity -> {
            shares.endAllOf(ended.userId(), identity, EndReason.WITHDRAWN);
            identities.discard(identity, cause);
        });
    }
}
