package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.mediaserver.ServerService;

/** Plans what servers shall do, one thing at a time for each share. Callers hold the lock of the user. */
@ApplicationScoped
class ShareEffects {
    private final RemoteEffectRepository effects;
    private final ServerService servers;
    private final Jobs jobs;
    private final Clock clock;

    ShareEffects(RemoteEffectRepository effects, ServerService servers, Jobs jobs, Clock clock) {
        this.effects = effects;
        this.servers = servers;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Plans what the server lacks, unless something is on its way: then this is asked again when that has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Share share) {
        effects.flush();
        dropObsolete(share);
        if (effects.openOf(share.id()).isEmpty()
                && servers.require(share.serverId()).attached()) {
            share.lacking().ifPresent(kind -> plan(share, kind));
        }
    }

    /** Lets the server be compared with what is wanted, and be told when it differs, whatever was done before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void again(Share share) {
        settle(share);
        boolean idle = effects.openOf(share.id()).isEmpty();
        if (idle
                && share.asksFor(EffectKind.CHANGE)
                && servers.require(share.serverId()).attached()) {
            plan(share, EffectKind.CHANGE);
        }
    }

    /** What is on its way and may have happened; it is looked for before anything else is done. */
    Optional<RemoteEffect> onItsWay(Share share) {
        return effects.openOf(share.id()).filter(RemoteEffect::mayHaveHappened);
    }

    boolean idle(Share share) {
        return effects.openOf(share.id()).isEmpty();
    }

    private void plan(Share share, EffectKind kind) {
        RemoteEffect effect = new RemoteEffect(share.id(), kind, share.wanted().hash(), clock.instant());
        effects.persistAndFlush(effect);
        jobs.enqueue(EffectJob.KEY, new EffectJob.Payload(effect.id()));
    }

    /**
     * An invitation or an end that may have happened is not forgotten: its job finds out. A change of something that is
     * not wanted any more does no harm, whether it happened or not.
     */
    private void dropObsolete(Share share) {
        effects.openOf(share.id())
                .filter(effect -> !share.asksFor(effect.kind()))
                .filter(effect -> effect.kind() == EffectKind.CHANGE || !effect.mayHaveHappened())
                .ifPresent(effect -> {
                    effect.superseded(clock.instant());
                    effects.flush();
                });
    }
}
