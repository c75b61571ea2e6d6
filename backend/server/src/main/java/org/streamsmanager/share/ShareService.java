package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerDetached;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.mediaserver.ServerUsers;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/** Gives and takes seats, plans what servers shall do, and keeps what became of it. Callers hold the lock of the user. */
@ApplicationScoped
public class ShareService implements ServerUsers {
    private static final Duration RESERVATION = Duration.ofHours(1);
    static final Duration INVITATION_LASTS = Duration.ofDays(14);
    private final ShareRepository shares;
    private final RemoteEffectRepository effects;
    private final ServerService servers;
    private final UserService users;
    private final Jobs jobs;
    private final AuditService audit;
    private final Event<ShareEvent> events;
    private final Clock clock;

    ShareService(
            ShareRepository shares,
            RemoteEffectRepository effects,
            ServerService servers,
            UserService users,
            Jobs jobs,
            AuditService audit,
            Event<ShareEvent> events,
            Clock clock) {
        this.shares = shares;
        this.effects = effects;
        this.servers = servers;
        this.users = users;
        this.jobs = jobs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Holds a seat and plans the invitation, both or neither. Refused when the server is full or nothing is to be shared. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ShareFacts reserveAndInvite(UUID userId, UUID identityId, UUID serverId, Access wanted) {
        if (wanted.libraries().isEmpty()) {
            throw Refusal.of(ShareProblem.NOTHING_TO_SHARE);
        }
        if (!servers.takeSeat(serverId)) {
            throw Refusal.of(ShareProblem.SERVER_FULL);
        }
        Instant now = clock.instant();
        Share share = new Share(userId, identityId, serverId, wanted, now.plus(RESERVATION), now);
        shares.persistAndFlush(share);
        note(share, "reserved", null);
        plan(share, EffectKind.INVITE);
        return ShareFacts.from(share);
    }

    /**
     * Notes access that somebody has already, as it is: reading people in changes nobody's access. Does nothing when the
     * share is known.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adopt(UUID userId, UUID identityId, UUID serverId, RemoteShare remote) {
        if (shares.live(identityId, serverId).isPresent()) {
            return;
        }
        servers.takeSeatRegardless(serverId);
        Instant now = clock.instant();
        Access said = ShareAcceptance.access(remote);
        Share share = new Share(userId, identityId, serverId, said, null, now);
        share.adopted(remote.remoteShareId(), remote.accepted(), now.plus(INVITATION_LASTS), now);
        share.said(said, now);
        shares.persistAndFlush(share);
        note(share, "adopted", null);
    }

    /** Plans the end of every live share of an identity; a seat without an invitation is given back at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endAllOf(UUID userId, UUID identityId, EndReason reason) {
        shares.liveOf(userId).stream()
                .filter(share -> share.identityId().equals(identityId))
                .forEach(share -> end(share, reason));
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

    /** The account behind a server is gone: nothing can be done there any more, and nobody loses time or plan by it. */
    void serverLost(@Observes ServerDetached lost) {
        shares.liveOn(lost.serverId()).forEach(share -> {
            users.lock(share.userId());
            supersede(share);
            close(share, EndReason.ACCOUNT_LOST, lost.cause());
        });
    }

    private void end(Share share, EndReason reason) {
        supersede(share);
        boolean somethingThere = share.remoteShareId() != null
                && servers.require(share.serverId()).attached();
        close(share, reason, null);
        if (somethingThere) {
            plan(share, EffectKind.END);
        }
    }

    /** A seat whose invitation never went out. */
    void giveUp(Share share) {
        if (effects.openOf(share.id()).isEmpty()) {
            end(share, EndReason.LAPSED);
        }
    }

    /** The end of a share: its seat is free, whoever waits for it is told. */
    void close(Share share, EndReason reason, String detail) {
        share.end(reason, clock.instant());
        servers.releaseSeat(share.serverId());
        note(share, "ended", reason.name());
        events.fire(new ShareEvent.Ended(share.id(), share.userId(), reason, detail));
    }

    void note(Share share, String action, String cause) {
        audit.record(Change.of("share", share.id(), action)
                .because(cause)
                .to(Map.of("userId", share.userId(), "serverId", share.serverId())));
    }

    void plan(Share share, EffectKind kind) {
        RemoteEffect effect = new RemoteEffect(share.id(), kind, share.wanted().hash(), clock.instant());
        effects.persistAndFlush(effect);
        jobs.enqueue(EffectJob.KEY, new EffectJob.Payload(effect.id()));
    }

    /** An effect that may have happened is not forgotten: its job ends what it finds at the server. */
    private void supersede(Share share) {
        effects.openOf(share.id()).filter(effect -> !effect.mayHaveHappened()).ifPresent(effect -> {
            effect.superseded(clock.instant());
            effects.flush();
        });
    }
}
