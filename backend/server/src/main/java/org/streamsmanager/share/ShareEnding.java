package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.mediaserver.ServerService;

/** Ends shares: the seat is free, the server is told, whoever waits for it hears of it. Callers hold the lock of the user. */
@ApplicationScoped
class ShareEnding {
    private final ServerService servers;
    private final ShareEffects effects;
    private final AuditService audit;
    private final Event<ShareEvent> events;
    private final Clock clock;

    ShareEnding(
            ServerService servers, ShareEffects effects, AuditService audit, Event<ShareEvent> events, Clock clock) {
        this.servers = servers;
        this.effects = effects;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** {@code detail} is the remote's own text, or the operator's cause; null when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Share share, EndReason reason, String detail) {
        share.end(reason, clock.instant());
        effects.settle(share);
        servers.releaseSeat(share.serverId());
        note(share, "ended", detail == null ? reason.name() : reason.name() + ": " + detail);
        events.fire(new ShareEvent.Ended(share.id(), share.userId(), reason, detail));
    }

    /** A seat whose invitation never went out. */
    @Transactional(Transactional.TxType.MANDATORY)
    void giveUp(Share share) {
        if (effects.idle(share)) {
            end(share, EndReason.LAPSED, null);
        }
    }

    void note(Share share, String action, String cause) {
        audit.record(change(share, action).because(cause));
    }

    static Change change(Share share, String action) {
        return Change.of("share", share.id(), action)
                .to(Map.of("userId", share.userId(), "serverId", share.serverId()));
    }
}
