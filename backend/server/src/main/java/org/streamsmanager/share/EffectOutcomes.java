package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.streamsmanager.mediaserver.RemoteShare;

/** The short transactions after the call to a server: what became of an effect. */
@ApplicationScoped
class EffectOutcomes {
    private final RemoteEffectRepository effects;
    private final HeldShares held;
    private final ShareEffects planned;
    private final ShareEnding ending;
    private final ShareAcceptance acceptance;
    private final EffectNotices notices;
    private final Event<ShareEvent> events;
    private final Clock clock;

    EffectOutcomes(
            RemoteEffectRepository effects,
            HeldShares held,
            ShareEffects planned,
            ShareEnding ending,
            ShareAcceptance acceptance,
            EffectNotices notices,
            Event<ShareEvent> events,
            Clock clock) {
        this.effects = effects;
        this.held = held;
        this.planned = planned;
        this.ending = ending;
        this.acceptance = acceptance;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
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
        Share share = held.of(effects.findById(effectId));
        share.keepSettings(remote.settings());
        share.said(remote.remoteShareId(), ShareAcceptance.access(remote), clock.instant());
    }

    @Transactional
    void ended(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = held.of(effect);
        if (!effect.finished()) {
            effect.applied(clock.instant());
            share.takenAway(clock.instant());
            planned.settle(share);
        }
    }

    @Transactional
    void refused(UUID effectId, String code, String detail) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = held.of(effect);
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
        Share share = held.of(effect);
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
        Share share = held.of(effect);
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
}
