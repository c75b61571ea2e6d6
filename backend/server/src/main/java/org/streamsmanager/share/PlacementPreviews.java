package org.streamsmanager.share;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.library.LibraryFacts;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.plan.PlanFacts;
import org.streamsmanager.plan.PlanService;
import org.streamsmanager.share.PlacementResponse.PlacedServer;
import org.streamsmanager.share.PlacementService.Wanted;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.NamedRef;
import org.streamsmanager.shared.Refusal;

/** Explains placements: nothing is held, nobody is invited. */
@ApplicationScoped
public class PlacementPreviews {
    private final PlacementService placements;
    private final CoverageService coverage;
    private final PlanService plans;
    private final ServerService servers;
    private final LibraryService libraries;

    PlacementPreviews(
            PlacementService placements,
            CoverageService coverage,
            PlanService plans,
            ServerService servers,
            LibraryService libraries) {
        this.placements = placements;
        this.coverage = coverage;
        this.plans = plans;
        this.servers = servers;
        this.libraries = libraries;
    }

    @Transactional
    PlacementResponse preview(PlacementRequest request) {
        if (request.planId() != null) {
            return preview(request.planId(), request.wanted());
        }
        if (request.userId() == null) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, "/planId", "name a plan, or a user who has one");
        }
        UUID own = coverage.entitlement(request.userId()).planId();
        return own == null ? new PlacementResponse(null, null, List.of(), List.of()) : preview(own, request.wanted());
    }

    @Transactional
    public PlacementResponse preview(UUID planId, Wanted wanted) {
        PlanFacts plan = plans.require(planId);
        Placement placement = placements.place(planId, wanted);
        Map<UUID, ServerFacts> known =
                servers.all().stream().collect(Collectors.toMap(ServerFacts::id, Function.identity()));
        List<PlacedServer> judged = placement.verdicts().stream()
                .map(verdict -> judged(verdict, known.get(verdict.serverId()), placement.chosen()))
                .sorted(Comparator.comparing((PlacedServer one) -> !one.chosen())
                        .thenComparing(one -> one.server().name()))
                .toList();
        NamedRef chosen = placement
                .chosen()
                .map(id -> new NamedRef(id, known.get(id).name()))
                .orElse(null);
        return new PlacementResponse(
                chosen,
                new NamedRef(plan.id(), plan.name()),
                judged,
                placement.chosen().map(id -> titles(plan, id)).orElse(List.of()));
    }

    private List<String> titles(PlanFacts plan, UUID serverId) {
        Set<String> given =
                new HashSet<>(placements.accessOfPlan(plan.id(), serverId).libraries());
        return libraries.shareable(serverId, plan.groupIds()).stream()
                .filter(library -> given.contains(library.globalId()))
                .map(LibraryFacts::title)
                .sorted()
                .toList();
    }

    private static PlacedServer judged(Placement.Verdict verdict, ServerFacts server, Optional<UUID> chosen) {
        return new PlacedServer(
                new NamedRef(verdict.serverId(), verdict.serverName()),
                server.locationName(),
                verdict.reason(),
                chosen.filter(verdict.serverId()::equals).isPresent(),
                server.seatsTaken(),
                server.maxUsers());
    }
}
