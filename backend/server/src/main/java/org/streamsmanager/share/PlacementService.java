package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.coverage.Entitlement;
import org.streamsmanager.library.LibraryFacts;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.plan.Accommodation;
import org.streamsmanager.plan.Accommodations;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.user.UserService;

/** Gathers the facts that {@link PlacementPolicy} decides on. */
@ApplicationScoped
public class PlacementService {
    private final UserService users;
    private final CoverageService coverage;
    private final PlanService plans;
    private final ServerService servers;
    private final Accommodations accommodations;
    private final LibraryService libraries;
    private final ShareRepository shares;

    PlacementService(
            UserService users,
            CoverageService coverage,
            PlanService plans,
            ServerService servers,
            Accommodations accommodations,
            LibraryService libraries,
            ShareRepository shares) {
        this.users = users;
        this.coverage = coverage;
        this.plans = plans;
        this.servers = servers;
        this.accommodations = accommodations;
        this.libraries = libraries;
        this.shares = shares;
    }

    /** Where the person's plan can be served now; empty verdicts when they have no plan. */
    @Transactional
    public Placement place(UUID userId) {
        return plan(userId)
                .map(plan -> place(plan, Wanted.of(userId)))
                .orElseGet(() -> new Placement(Optional.empty(), List.of()));
    }

    /** Where somebody with that plan would go; nothing is held. */
    @Transactional
    public Placement place(UUID planId, Wanted wanted) {
        return place(plans.require(planId), wanted);
    }

    /** What the person's plan gives on a server: its libraries there, and whether downloads are allowed. */
    @Transactional
    public Access access(UUID userId, UUID serverId) {
        return access(plan(userId).orElseThrow(() -> new IllegalStateException("no plan for " + userId)), serverId);
    }

    @Transactional
    public Access accessOfPlan(UUID planId, UUID serverId) {
        return access(plans.require(planId), serverId);
    }

    private Access access(PlanFacts plan, UUID serverId) {
        List<String> shared = libraries.shareable(serverId, plan.groupIds()).stream()
                .map(LibraryFacts::globalId)
                .toList();
        return Access.to(shared, plan.downloads());
    }

    /**
     * Who is to be placed and what the operator wishes; each may be null. {@code full} are servers whose last seat was
     * taken by somebody else a moment ago; {@code before} are seats that others get first, by server.
     */
    public record Wanted(UUID userId, UUID serverId, UUID locationId, Set<UUID> full, Map<UUID, Integer> before) {
        public static Wanted of(UUID userId) {
            return of(userId, null, null);
        }

        public static Wanted of(UUID userId, UUID serverId, UUID locationId) {
            return new Wanted(userId, serverId, locationId, Set.of(), Map.of());
        }

        public Wanted after(Map<UUID, Integer> others) {
            return new Wanted(userId, serverId, locationId, full, others);
        }

        public Wanted butNot(UUID server) {
            Set<UUID> more = new HashSet<>(full);
            more.add(server);
            return new Wanted(userId, serverId, locationId, more, before);
        }
    }

    private Optional<PlanFacts> plan(UUID userId) {
        Entitlement entitlement = coverage.entitlement(userId);
        return entitlement.entitled()
                ? Optional.ofNullable(entitlement.planId()).map(plans::require)
                : Optional.empty();
    }

    private Placement place(PlanFacts plan, Wanted wanted) {
        Accommodations.Needs needs = accommodations.of(plan);
        List<PlacementPolicy.Candidate> candidates = servers.all().stream()
                .map(server -> candidate(server, needs.on(server), wanted))
                .toList();
        return new PlacementPolicy(wish(wanted, plan)).choose(candidates);
    }

    private static PlacementPolicy.Candidate candidate(ServerFacts server, Accommodation accommodation, Wanted wanted) {
        return new PlacementPolicy.Candidate(
                server.id(),
                server.name(),
                server.attached(),
                server.enabled(),
                server.allowsNew(),
                server.allowsTrials(),
                server.seatsTaken() + wanted.before().getOrDefault(server.id(), 0),
                wanted.full().contains(server.id()) ? 0 : server.maxUsers(),
                server.locationId(),
                accommodation.libraries(),
                accommodation.rights());
    }

    private PlacementPolicy.Wish wish(Wanted wanted, PlanFacts plan) {
        List<Share> all = wanted.userId() == null ? List.of() : shares.allOf(wanted.userId());
        return new PlacementPolicy.Wish(
                Optional.ofNullable(wanted.serverId()),
                plan.trial(),
                plan.downloads(),
                location(wanted),
                serverIn(all, Set.of(ShareState.ACTIVE, ShareState.SUSPENDED)),
                serverIn(all, Set.of(ShareState.PENDING, ShareState.RESERVED)),
                plan.targetServerIds(),
                all.stream().filter(share -> !share.live()).map(Share::serverId).collect(Collectors.toSet()));
    }

    private UUID location(Wanted wanted) {
        return wanted.locationId() != null || wanted.userId() == null
                ? wanted.locationId()
                : users.require(wanted.userId()).preferredLocation();
    }

    private static Optional<UUID> serverIn(Collection<Share> shares, Set<ShareState> states) {
        return shares.stream()
                .filter(share -> states.contains(share.state()))
                .map(Share::serverId)
                .findFirst();
    }
}
