package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.library.LibraryFacts;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.user.IdentityFacts;
import org.streamsmanager.user.IdentityService;
import org.streamsmanager.user.IdentityState;
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
    private final IdentityService identities;
    private final ServerService servers;
    private final PlacementService placements;
    private final LibraryService libraries;
    private final AuditService audit;
    private final Clock clock;

    ShareChangeService(
            ShareRepository shares,
            ShareEffects effects,
            ShareEnding ending,
            UserService users,
            IdentityService identities,
            ServerService servers,
            PlacementService placements,
            LibraryService libraries,
            AuditService audit,
            Clock clock) {
        this.shares = shares;
        this.effects = effects;
        this.ending = ending;
        this.users = users;
        this.identities = identities;
        this.servers = servers;
        this.placements = placements;
        this.libraries = libraries;
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

    /**
     * As the plan gives it, or as it was before it was reduced when that is the same plan: renewing a plan changes nothing
     * of what was given by hand. Libraries that are gone are left out. Nothing changes when nothing would be shared.
     */
    @Transactional
    public boolean wantWhole(UUID shareId, UUID planId, String cause) {
        Share share = live(shareId);
        Access byPlan = placements.accessOfPlan(planId, share.serverId());
        Access access = share.wholeOn(planId)
                .map(before -> stillThere(before, share.serverId()))
                .filter(before -> !before.libraries().isEmpty())
                .orElse(byPlan);
        return !access.libraries().isEmpty() && want(shareId, access, planId, cause);
    }

    private Access stillThere(Access before, UUID serverId) {
        Set<String> present = libraries.presentOn(serverId).stream()
                .map(LibraryFacts::globalId)
                .collect(Collectors.toSet());
        List<String> left =
                before.libraries().stream().filter(present::contains).toList();
        return left.size() == before.libraries().size() ? before : before.with(left);
    }

    /** What the server says is wanted from now on. */
    @Transactional
    public void adoptSaid(UUID shareId, String cause) {
        Share share = live(shareId);
        if (share.said() == null || share.said().libraries().isEmpty()) {
            throw Refusal.of(ShareProblem.NOTHING_TO_SHARE);
        }
        Access before = share.wanted();
        share.want(share.said(), share.planId(), clock.instant());
        share.done(share.said(), clock.instant());
        audit.record(Change.of(KIND, shareId, "adopted")
                .because(cause)
                .from(values(share, before))
                .to(values(share, share.wanted())));
        effects.settle(share);
    }

    /** Ends access at a server that has ended here already, or was never given by the panel. The caller holds the user. */
    @Transactional
    public void endAtServer(UUID userId, UUID serverId, String remoteShareId, String cause) {
        UUID identityId = identities.of(userId).stream()
                .sorted(Comparator.comparing(identity -> identity.state() != IdentityState.CURRENT))
                .map(IdentityFacts::id)
                .filter(identity -> shares.live(identity, serverId).isEmpty())
                .findFirst()
                .orElseThrow(() -> Refusal.of(ShareProblem.UNKNOWN_SHARE));
        Instant now = clock.instant();
        Access nothing = Access.to(List.of(), false);
        Share share = new Share(userId, identityId, serverId, null, nothing, null, now);
        share.adopted(remoteShareId, true, now, now);
        servers.takeSeatRegardless(serverId);
        shares.persistAndFlush(share);
        ending.end(share, EndReason.REMOVED, cause);
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
