package org.streamsmanager.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.shared.NamedRef;

/** Answers where a plan can be served, and why not elsewhere. */
@ApplicationScoped
public class PlanServing {
    private final PlanService plans;
    private final PlanReferences references;
    private final ServerService servers;
    private final Accommodations accommodations;
    private final CurrentServers current;

    PlanServing(
            PlanService plans,
            PlanReferences references,
            ServerService servers,
            Accommodations accommodations,
            CurrentServers current) {
        this.plans = plans;
        this.references = references;
        this.servers = servers;
        this.accommodations = accommodations;
        this.current = current;
    }

    /** Every server by name, with yes or the reasons. */
    @Transactional
    public List<PlanServer> servers(UUID planId) {
        PlanFacts plan = plans.require(planId);
        Accommodations.Needs needs = accommodations.of(plan);
        Map<UUID, String> groups = references.groups();
        return servers.all().stream()
                .map(server -> verdict(server, plan, needs.on(server), groups))
                .sorted(Comparator.comparing(PlanServer::serverName).thenComparing(PlanServer::serverId))
                .toList();
    }

    /** Whether the server where the person is can serve the plan; empty when they are on none. */
    @Transactional
    public Optional<PlanServer> currentServer(UUID userId, UUID planId) {
        PlanFacts plan = plans.require(planId);
        return current.serverOf(userId)
                .flatMap(servers::find)
                .map(server -> verdict(server, plan, accommodations.of(plan).on(server), references.groups()));
    }

    private static PlanServer verdict(
            ServerFacts server, PlanFacts plan, Accommodation accommodation, Map<UUID, String> groups) {
        List<ServingHindrance> hindrances = hindrances(server, plan, accommodation);
        return new PlanServer(
                server.id(),
                server.name(),
                hindrances.stream().noneMatch(ServingHindrance::accommodation),
                hindrances.isEmpty(),
                plan.targetServerIds().contains(server.id()),
                server.freeSeats(),
                hindrances,
                accommodation.missingGroups().stream()
                        .map(id -> new NamedRef(id, groups.getOrDefault(id, "")))
                        .sorted(Comparator.comparing(NamedRef::name))
                        .collect(Collectors.toList()));
    }

    private static List<ServingHindrance> hindrances(ServerFacts server, PlanFacts plan, Accommodation accommodation) {
        List<ServingHindrance> found = new ArrayList<>();
        add(found, !server.attached(), ServingHindrance.DETACHED);
        add(found, !server.enabled(), ServingHindrance.DISABLED);
        add(found, !accommodation.planHasLibraries(), ServingHindrance.PLAN_HAS_NO_LIBRARIES);
        add(found, !accommodation.missingGroups().isEmpty(), ServingHindrance.LIBRARIES_MISSING);
        add(found, !accommodation.rights(), ServingHindrance.DOWNLOADS_NOT_POSSIBLE);
        add(found, server.freeSeats() == 0, ServingHindrance.FULL);
        boolean target = plan.targetServerIds().contains(server.id());
        add(found, plan.trial() && !target && !server.allowsTrials(), ServingHindrance.TAKES_NO_TRIALS);
        add(found, !plan.trial() && !target && !server.allowsNew(), ServingHindrance.TAKES_NO_NEW_PEOPLE);
        return List.copyOf(found);
    }

    private static void add(List<ServingHindrance> found, boolean hinders, ServingHindrance hindrance) {
        if (hinders) {
            found.add(hindrance);
        }
    }
}
