package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.user.IdentityService;

/** The short transactions before the call to a server: what is to be done now, and that it is being done. */
@ApplicationScoped
class EffectSteps {
    private final RemoteEffectRepository effects;
    private final ShareRepository shares;
    private final HeldShares held;
    private final ShareEffects planned;
    private final IdentityService identities;
    private final ServerService servers;
    private final Clock clock;

    EffectSteps(
            RemoteEffectRepository effects,
            ShareRepository shares,
            HeldShares held,
            ShareEffects planned,
            IdentityService identities,
            ServerService servers,
            Clock clock) {
        this.effects = effects;
        this.shares = shares;
        this.held = held;
        this.planned = planned;
        this.identities = identities;
        this.servers = servers;
        this.clock = clock;
    }

    /** What is to be done now; nothing is marked as sent by looking. */
    @Transactional
    EffectStep next(UUID effectId) {
        RemoteEffect effect = effects.findById(effectId);
        Share share = held.of(effect);
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
                share.life().acceptedAt() != null && !effect.mayHaveHappened()
                        ? new EffectStep.Keep(order)
                        : new EffectStep.Send(order);
        };
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

    /** Commits "sent", and what, before the call is made. */
    @Transactional
    void markSent(UUID effectId, Access access) {
        RemoteEffect effect = effects.findById(effectId);
        if (!effect.mayHaveHappened()) {
            effect.sent(access, clock.instant());
        }
    }
}
