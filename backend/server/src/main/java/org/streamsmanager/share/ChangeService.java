package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Rights;
import org.streamsmanager.mediaserver.ShareChange;

/** Judges what a server says of a share that is to be changed. Nothing counts as done before it has been read back. */
@ApplicationScoped
class ChangeService {
    /** So often a server may say "done" without doing it. */
    private static final int PATIENCE = 3;

    private final RemoteEffectRepository effects;
    private final HeldShares held;
    private final ShareEffects planned;
    private final ShareEnding ending;
    private final EffectNotices notices;
    private final Event<ShareEvent> events;
    private final Clock clock;

    ChangeService(
            RemoteEffectRepository effects,
            HeldShares held,
            ShareEffects planned,
            ShareEnding ending,
            EffectNotices notices,
            Event<ShareEvent> events,
            Clock clock) {
        this.effects = effects;
        this.held = held;
        this.planned = planned;
        this.ending = ending;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** {@code remote} is what a list says that was asked for after the last call. Commits "sent" when it has to be told. */
    @Transactional
    EffectStep compare(EffectStep.Order order, RemoteShare remote) {
        RemoteEffect effect = effects.findById(order.effectId());
        Share share = held.of(effect);
        if (effect.finished()) {
            return new EffectStep.Nothing("finished before");
        }
        if (!share.asksFor(EffectKind.CHANGE)) {
            effect.superseded(clock.instant());
            planned.settle(share);
            return new EffectStep.Nothing("not wanted any more");
        }
        Access said = ShareAcceptance.access(remote);
        share.said(remote.remoteShareId(), said, clock.instant());
        return share.wanted().satisfiedBy(said) ? done(effect, share) : differs(effect, share, order, remote);
    }

    /** The server answered that it did so. */
    @Transactional
    void answered(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        if (!effect.finished()) {
            effect.answered();
        }
    }

    /** Not in a complete list: somebody took it away outside the panel. True when that is certain; it is not given again. */
    @Transactional
    boolean gone(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = held.of(effect);
        if (effect.finished()) {
            return true;
        }
        boolean certain = effect.notSeen(clock.instant());
        if (certain) {
            refuse(effect, share, "gone-at-the-server", "The server lists no such share; somebody took it away there.");
        }
        return certain;
    }

    private EffectStep done(RemoteEffect effect, Share share) {
        effect.applied(clock.instant());
        share.done(share.wanted(), clock.instant());
        ending.note(share, "changed-at-the-server", null);
        notices.changed(share);
        events.fire(new ShareEvent.Changed(share.id(), share.userId()));
        planned.settle(share);
        return new EffectStep.Nothing("the server says what is wanted");
    }

    private EffectStep differs(RemoteEffect effect, Share share, EffectStep.Order order, RemoteShare remote) {
        Instant now = clock.instant();
        if (share.wanted().everything()) {
            refuse(
                    effect,
                    share,
                    "everything",
                    "All libraries, now and later, were given outside the panel and taken back there.");
            return new EffectStep.Nothing("the panel never asks for everything");
        }
        if (effect.mayHaveHappened() && !share.said().equals(effect.sent()) && !effect.shown(now)) {
            return new EffectStep.Wait("lists lag: looks again before it is told again");
        }
        if (effect.answers() >= PATIENCE && !share.said().equals(effect.sent())) {
            refuse(effect, share, "not-done", "The server says it did the change, and did not.");
            return new EffectStep.Nothing("the server does not do it");
        }
        if (effect.mayHaveHappened()) {
            effect.surelyNotDone("read back: it says something else");
        }
        effect.sent(share.wanted(), now);
        return new EffectStep.Tell(order, change(share, remote));
    }

    private void refuse(RemoteEffect effect, Share share, String code, String detail) {
        effect.refused(code, detail, clock.instant());
        notices.refused(share, EffectKind.CHANGE, detail);
    }

    private static ShareChange change(Share share, RemoteShare remote) {
        return new ShareChange(
                remote.remoteShareId(),
                remote.remoteUserId(),
                new HashSet<>(share.wanted().libraries()),
                new Rights(share.wanted().downloads()),
                remote.settings());
    }
}
