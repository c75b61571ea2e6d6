package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.UserService;

/**
 * Sets what is wanted of a live share; the server follows by an effect. Each call locks the user, and is refused when the
 * share has ended.
 */
@ApplicationScoped
public class ShareChangeService {
    private static final String KIND = "share";
    private final ShareRepository shares;
    private final ShareEffects effects;
    private final ShareEnding ending;
    private final UserService users;
    private final AuditService audit;
    private final Clock clock;

    ShareChangeService(
            ShareRepository shares,
            ShareEffects effects,
            ShareEnding ending,
            UserService users,
            AuditService audit,
            Clock clock) {
        this.shares = shares;
        this.effects = effects;
        this.ending = ending;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Libraries and rights from now on, and the plan that they follow (null: none). An empty set is refused: a server would
     * take it for everything. True when it is another wish than before.
     */
    @Transactional
    public boolean want(UUID shareId, Access access, UUID planId, String cause) {
        if (access.libraries().isEmpty()) {
            throw Refusal.of(ShareProblem.NOTHING_TO_SHARE);
        }
        Share share = live(shareId);
        Access before = share.wanted();
        boolean other = share.want(access, planId, clock.instant());
        if (other) {
            audit.record(Change.of(KIND, shareId, "changed")
                    .because(cause)
                    .from(values(share, before))
                    .to(values(share, access)));
            effects.settle(share);
        }
        return other;
    }

    /**
     * Leaves these libraries only, without downloads, because time is over. False when nothing would be left, or when the
     * person does not use the server yet: then nothing is changed.
     */
    @Transactional
    public boolean reduce(UUID shareId, Collection<String> libraries, String cause) {
        Share share = live(shareId);
        if (libraries.isEmpty() || share.state() != ShareState.ACTIVE) {
            return false;
        }
        Access before = share.wanted();
        Access less = Access.to(libraries, false);
        share.reduce(less, clock.instant());
        audit.record(Change.of(KIND, shareId, "reduced")
                .because(cause)
                .from(values(share, before))
                .to(values(share, less)));
        effects.settle(share);
        return true;
    }

    /** Compares the server with what is wanted, and tells it again when it differs. */
    @Transactional
    public void reapply(UUID shareId, String cause) {
        Share share = live(shareId);
        ending.note(share, "re-applied", cause);
        effects.again(share);
    }

    /** Access ends; {@link EndReason#REMOVED} is for the operator's own decision. */
    @Transactional
    public void end(UUID shareId, EndReason reason, String cause) {
        ending.end(live(shareId), reason, cause);
    }

    /** Access is taken away, the seat and what is wanted stay. Does nothing when it is so already. */
    @Transactional
    public void suspend(UUID shareId, String cause) {
        Share share = live(shareId);
        if (share.state() != ShareState.SUSPENDED) {
            share.suspend(clock.instant());
            ending.note(share, "suspended", cause);
            effects.settle(share);
        }
    }

    /** Access is given back. Does nothing when it is not suspended. */
    @Transactional
    public void reinstate(UUID shareId, String cause) {
        Share share = live(shareId);
        if (share.state() == ShareState.SUSPENDED) {
            Instant now = clock.instant();
            boolean untouched = effects.onItsWay(share).isEmpty();
            share.reinstate(untouched, now.plus(ShareService.INVITATION_LASTS), now);
            ending.note(share, "reinstated", cause);
            effects.settle(share);
        }
    }

    private Share live(UUID shareId) {
        Share share = shares.findByIdOptional(shareId).orElseThrow(() -> Refusal.of(ShareProblem.UNKNOWN_SHARE));
        users.lock(share.userId());
        shares.getEntityManager().refresh(share);
        if (!share.live()) {
            throw Refusal.of(ShareProblem.SHARE_ENDED);
        }
        return share;
    }

    private static Map<String, Object> values(Share share, Access access) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("userId", share.userId());
        values.put("serverId", share.serverId());
        values.put("libraries", access.libraries());
        values.put("downloads", access.downloads());
        return values;
    }
}
