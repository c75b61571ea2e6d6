package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserService;

/** The short transactions before and after the call to a server. */
@ApplicationScoped
class EffectService {
    private final RemoteEffectRepository effects;
    private final ShareRepository shares;
    private final ShareService sharing;
    private final ShareAcceptance acceptance;
    private final UserService users;
    private final IdentityService identities;
    private final ServerService servers;
    private final Event<ShareEvent> events;
    private final Clock clock;

    EffectService(
            RemoteEffectRepository effects,
            ShareRepository shares,
            ShareService sharing,
            ShareAcceptance acceptance,
            UserService users,
            IdentityService identities,
            ServerService servers,
            Event<ShareEvent> events,
            Clock clock) {
        this.effects = effects;
        this.shares = shares;
        this.sharing = sharing;
        this.acceptance = acceptance;
        this.users = users;
        this.identities = identities;
        this.servers = servers;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be done now; nothing is marked as sent by looking. */
    @Transactional
    EffectStep next(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = lockedShare(effect);
        if (effect.finished()) {
            return new EffectStep.Nothing("finished before");
        }
        if (!servers.require(share.serverId()).attached()) {
            effect.superseded(clock.instant());
            return new EffectStep.Nothing("the server has no account any more");
        }
        EffectStep.Order order = order(effect, share);
        return effect.mayHaveHappened() && effect.kind() == EffectKind.INVITE
                ? new EffectStep.Look(order)
                : new EffectStep.Send(order);
    }

    /** Commits "sent" before the call is made. */
    @Transactional
    void markSent(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        if (!effect.mayHaveHappened()) {
            effect.sent(clock.instant());
        }
    }

    @Transactional
    void invited(UUID effectId, String remoteShareId, boolean alreadyAccepted) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = lockedShare(effect);
        effect.applied(clock.instant());
        effects.flush();
        if (!share.live()) {
            takeBack(share, remoteShareId);
            return;
        }
        share.invited(remoteShareId, clock.instant().plus(ShareService.INVITATION_LASTS), clock.instant());
        sharing.note(share, "invited", null);
        events.fire(new ShareEvent.Invited(share.id(), share.userId()));
        if (alreadyAccepted) {
            acceptance.accept(share, remoteShareId, null);
        }
    }

    /** Found at the server after an unknown outcome, or because it was there already. */
    @Transactional
    void found(UUID effectId, RemoteShare remote) {
        invited(effectId, remote.remoteShareId(), false);
        effects.flush();
        Share share = lockedShare(effects.findById(effectId));
        if (share.live() && remote.accepted()) {
            acceptance.accept(share, remote);
        }
    }

    @Transactional
    void ended(UUID effectId) {
        effects.findById(effectId).applied(clock.instant());
    }

    @Transactional
    void refused(UUID effectId, String code, String detail) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = lockedShare(effect);
        effect.refused(code, detail, clock.instant());
        if (effect.kind() == EffectKind.INVITE && share.live()) {
            sharing.close(share, EndReason.REFUSED, detail);
        }
    }

    @Transactional
    void unknown(UUID effectId, String detail) {
        effects.findById(effectId).unknown(detail);
    }

    @Transactional
    void surelyNotDone(UUID effectId, String detail) {
        effects.findById(effectId).surelyNotDone(detail);
    }

    /** Looked for and not found. When that is certain it is sent again, or forgotten when nobody wants it any more. */
    @Transactional
    boolean notSeen(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = lockedShare(effect);
        boolean certain = effect.notSeen(clock.instant());
        if (certain && share.live()) {
            effect.surelyNotDone("not found at the server");
        } else if (certain) {
            effect.superseded(clock.instant());
        }
        return certain;
    }

    /** Ended here while the invitation was on its way. */
    private void takeBack(Share share, String remoteShareId) {
        Optional.ofNullable(remoteShareId).ifPresent(id -> {
            share.foundLater(id);
            sharing.plan(share, EffectKind.END);
        });
    }

    private Share lockedShare(RemoteEffect effect) {
        Share share = shares.findById(effect.shareId());
        users.lock(share.userId());
        shares.getEntityManager().refresh(share);
        return share;
    }

    private EffectStep.Order order(RemoteEffect effect, Share share) {
        IdentityFacts identity = identities.get(share.identityId());
        return new EffectStep.Order(
                effect.id(),
                effect.kind(),
                share.serverId(),
                servers.require(share.serverId()).plexAccountId(),
                identity.address(),
                share.wanted(),
                share.remoteShareId());
    }
}
