package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.streamsmanager.user.UserService;

/** The share of an effect as it is now, its user's row held until the transaction ends. */
@ApplicationScoped
class HeldShares {
    private final ShareRepository shares;
    private final UserService users;

    HeldShares(ShareRepository shares, UserService users) {
        this.shares = shares;
        this.users = users;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Share of(RemoteEffect effect) {
        shares.flush();
        Share share = shares.findById(effect.shareId());
        users.hold(share.userId());
        shares.getEntityManager().refresh(share);
        return share;
    }
}
