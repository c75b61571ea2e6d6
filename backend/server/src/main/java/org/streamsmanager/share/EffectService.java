package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.UserService;

/** The short transactions before and after the call to a server. */
@ApplicationScoped
class EffectService {
    private final RemoteEffectRepository effects;
    private final ShareRepository shares;
    private final ShareEffects planned;
    private final ShareEnding ending;
    private final ShareAcceptance acceptance;
    private final EffectNotices notices;
    private final UserService users;
    private final IdentityService identities;
    private final ServerService servers;
    private final Event<ShareEvent> events;
    private final Clock clock;

    EffectService(
            RemoteEffectRepository effects,
            ShareRepository shares,
            ShareEffects planned,
            ShareEnding ending,
            ShareAcceptance acceptance,
            EffectNotices notices,
            UserService users,
            IdentityService identities,
            ServerService servers,
            Event<ShareEvent> events,
            Clock clock) {
        this.effects = effects;
        this.shares = shares;
        this.planned = planned;
        this.ending = ending;
        this.acceptance = acceptance;
        this.notices = notices;
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
        boolean maybeDone = effect.mayHaveHappened() && effect.kind() != EffectKind.CHANGE;
        if (!share.asksFor(effect.kind()) && !maybeDone) {
            effect.superseded(clock.instant());
            planned.settle(share);
            return new EffectStep.Nothing("not wanted any more");
        }
        return effect.kind() == EffectKind.INVITE && effects.earlierOneEnds(share)
                ? new EffectStep.Wait("the earlier access ends first")
                : step(effect, share);
    }

    private EffectStep step(RemoteEffect effect, Share share) {
        EffectStep.Order order = order(effect, share);
        return switch (effect.kind()) {
            case INVITE -> effect.mayHaveHappened() ? new EffectStep.Look(order) : new EffectStep.Send(order);
            case CHANGE -> new EffectStep.Compare(order);
            case END ->
                share.acceptedAt() != null && !effect.mayHaveHappened()
                        ? new EffectStep.Keep(order)
                        : new EffectStep.Send(order);
        };
    }

    /** Commits "sent", and what, before the call is made. */
    @Transactional
    void markSent(UUID effectId, Access access) {
        RemoteEffect effect = effects.findById(effectId);
        if (!effect.mayHaveHappened()) {
            effect.sent(access, clock.instant());
        }
    }

    @Transactional
    void invited(UUID effectId, String remoteShareId, boolean alreadyAccepted) {
        Share share = invitationIsOut(
                effectId, remoteShareId, effects.findById(effectId).sent());
        if (alreadyAccepted && share.state() == ShareState.PENDING) {
            acceptance.accept(share, remoteShareId, null);
        }
        planned.settle(share);
    }

    /** Found at the server after an unknown outcome, or because it was there already: brought to what is wanted. */
    @Transactional
    void found(UUID effectId, RemoteShare remote) {
        Share share = invitationIsOut(effectId, remote.remoteShareId(), ShareAcceptance.access(remote));
        share.keepSettings(remote.settings());
        if (remote.accepted() && share.state() == ShareState.PENDING) {
            acceptance.accept(share, remote);
        }
        planned.settle(share);
    }

    /** Settings that were made by hand are kept, for the day on which access is given back. */
    @Transactional
    void kept(UUID effectId, RemoteShare remote) {
        Share share = lockedShare(effects.findById(effectId));
        share.keepSettings(remote.settings());
        share.said(remote.remoteShareId(), ShareAcceptance.access(remote), clock.instant());
    }

    @Transactional
    void ended(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = lockedShare(effect);
        if (!effect.finished()) {
            effect.applied(clock.instant());
            share.takenAway(clock.instant());
            planned.settle(share);
        }
    }

    @Transactional
    void refused(UUID effectId, String code, String detail) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = lockedShare(effect);
        if (effect.finished()) {
            return;
        }
        effect.refused(code, detail, clock.instant());
        effects.flush();
        if (effect.kind() == EffectKind.INVITE && share.live()) {
            ending.end(share, EndReason.REFUSED, detail);
        }
        notices.refused(share, effect.kind(), detail);
    }

    @Transactional
    void unknown(UUID effectId, String detail) {
        RemoteEffect effect = effects.findById(effectId);
        if (!effect.finished()) {
            effect.unknown(detail);
        }
    }

    @Transactional
    void surelyNotDone(UUID effectId, String detail) {
        RemoteEffect effect = effects.findById(effectId);
        if (!effect.finished()) {
            effect.surelyNotDone(detail);
        }
    }

    /** Looked for and not found. When that is certain it is sent again, or forgotten when nobody wants it any more. */
    @Transactional
    boolean notSeen(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = lockedShare(effect);
        if (effect.finished()) {
            return true;
        }
        boolean certain = effect.notSeen(clock.instant());
        if (certain && share.asksFor(effect.kind())) {
            effect.surelyNotDone("not found at the server");
        } else if (certain) {
            effect.superseded(clock.instant());
            planned.settle(share);
        }
        return certain;
    }

    private Share invitationIsOut(UUID effectId, String remoteShareId, Access given) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = lockedShare(effect);
        effect.applied(clock.instant());
        if (share.state() == ShareState.RESERVED) {
            share.invited(remoteShareId, given, clock.instant().plus(ShareService.INVITATION_LASTS), clock.instant());
            ending.note(share, "invited", null);
            events.fire(new ShareEvent.Invited(share.id(), share.userId()));
        } else {
            share.foundLater(remoteShareId);
        }
        return share;
    }

    private Share lockedShare(RemoteEffect effect) {
        effects.flush();
        Share share = shares.findById(effect.shareId());
        users.hold(share.userId());
        shares.getEntityManager().refresh(share);
        return share;
    }

    private EffectStep.Order order(RemoteEffect effect, Share share) {
        return new EffectStep.Order(
                effect.id(),
                effect.kind(),
                share.serverId(),
                servers.require(share.serverId()).plexAccountId(),
                identities.get(share.identityId()),
                share.wanted(),
                share.remoteShareId(),
                Optional.ofNullable(share.settings())
                        .or(() -> shares.settingsOfEarlier(share))
                        .orElse(null),
                effect.readAfter());
    }
}
