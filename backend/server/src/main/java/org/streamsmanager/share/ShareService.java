package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.mediaserver.ServerDetached;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.mediaserver.ServerUsers;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/** Gives and takes seats, and says who has one. Callers hold the lock of the user. */
@ApplicationScoped
public class ShareService implements ServerUsers {
    private static final Duration RESERVATION = Duration.ofHours(1);
    static final Duration INVITATION_LASTS = Duration.ofDays(14);
    private final ShareRepository shares;
    private final ShareEffects effects;
    private final ShareEnding ending;
    private final CoverageService coverage;
    private final ServerService servers;
    private final UserService users;
    private final Clock clock;

    ShareService(
            ShareRepository shares,
            ShareEffects effects,
            ShareEnding ending,
            CoverageService coverage,
            ServerService servers,
            UserService users,
            Clock clock) {
        this.shares = shares;
        this.effects = effects;
        this.ending = ending;
        this.coverage = coverage;
        this.servers = servers;
        this.users = users;
        this.clock = clock;
    }

    /** Holds a seat and plans the invitation, both or neither. Refused when the server is full or nothing is to be shared. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ShareFacts reserveAndInvite(UUID userId, UUID identityId, UUID serverId, Access wanted) {
        return inviteIfSeatIsFree(userId, identityId, serverId, wanted)
                .orElseThrow(() -> Refusal.of(ShareProblem.SERVER_FULL));
    }

    /**
     * As {@link #reserveAndInvite}; empty when somebody else took the last seat, so that another server can be tried. Who
     * is there already, with another account, finds a seat on a full server too: one of the two goes soon.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ShareFacts> inviteIfSeatIsFree(UUID userId, UUID identityId, UUID serverId, Access wanted) {
        if (wanted.libraries().isEmpty()) {
            throw Refusal.of(ShareProblem.NOTHING_TO_SHARE);
        }
        if (!takeSeat(userId, serverId)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Share share = new Share(userId, identityId, serverId, plan(userId), wanted, now.plus(RESERVATION), now);
        shares.persistAndFlush(share);
        ending.note(share, "reserved", null);
        effects.settle(share);
        return Optional.of(ShareFacts.from(share));
    }

    private boolean takeSeat(UUID userId, UUID serverId) {
        if (servers.takeSeat(serverId)) {
            return true;
        }
        boolean there = shares.liveOf(userId).stream()
                .anyMatch(share -> share.serverId().equals(serverId));
        if (there) {
            servers.takeSeatRegardless(serverId);
        }
        return there;
    }

    /** Plans the end of every live share of an identity; a seat without an invitation is given back at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAllOf(UUID userId, UUID identityId, EndReason reason) {
        shares.liveOf(userId).stream()
                .filter(share -> share.identityId().equals(identityId))
                .forEach(share -> ending.end(share, reason, null));
    }

    @Transactional
    public List<ShareFacts> liveOf(UUID userId) {
        return shares.liveOf(userId).stream().map(ShareFacts::from).toList();
    }

    /** All shares of a user, newest first, with those that ended. */
    @Transactional
    public List<ShareFacts> of(UUID userId) {
        return shares.allOf(userId).stream().map(ShareFacts::from).toList();
    }

    @Transactional
    public ShareFacts get(UUID shareId) {
        return ShareFacts.from(shares.findById(shareId));
    }

    @Override
    @Transactional
    public int withLiveShares(Collection<UUID> serverIds) {
        return serverIds.isEmpty() ? 0 : shares.usersOn(serverIds);
    }

    @Override
    @Transactional
    public Set<String> listedOn(UUID serverId) {
        return shares.listedOn(serverId);
    }

    /** The account behind a server is gone: nothing can be done there any more, and nobody loses time or plan by it. */
    void serverLost(@Observes ServerDetached lost) {
        shares.liveOn(lost.serverId()).forEach(share -> {
            users.lock(share.userId());
            ending.end(share, EndReason.ACCOUNT_LOST, lost.cause());
        });
    }

    private UUID plan(UUID userId) {
        return coverage.entitlement(userId).planId();
    }
}
