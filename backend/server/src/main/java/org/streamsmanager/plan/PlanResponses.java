package org.streamsmanager.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.shared.NamedRef;

/** Adds the names and numbers of other modules to plans. */
@ApplicationScoped
class PlanResponses {
    private final PlanReferences references;
    private final PlanUsers users;

    PlanResponses(PlanReferences references, PlanUsers users) {
        this.references = references;
        this.users = users;
    }

    @Transactional
    PlanResponse of(PlanFacts plan) {
        return mapping().apply(plan);
    }

    /** Reads names and counts once for any number of plans. */
    @Transactional
    Function<PlanFacts, PlanResponse> mapping() {
        Map<UUID, String> groups = references.groups();
        Map<UUID, String> servers = references.servers();
        Map<UUID, Integer> counts = users.countByPlan();
        return plan -> response(
                plan,
                named(plan.groupIds(), groups),
                named(plan.targetServerIds(), servers),
                counts.getOrDefault(plan.id(), 0));
    }

    private static List<NamedRef> named(Collection<UUID> ids, Map<UUID, String> names) {
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new NamedRef(id, names.get(id)))
                .sorted(Comparator.comparing(NamedRef::name))
                .toList();
    }

    private static PlanResponse response(PlanFacts plan, List<NamedRef> groups, List<NamedRef> servers, int users) {
        return new PlanResponse(
                plan.id(),
                plan.name(),
                plan.description(),
                MoneyJson.from(plan.price()),
                plan.duration(),
                groups,
                servers,
                plan.streams(),
                plan.downloads(),
                plan.transcoding(),
                plan.deviceLimit(),
                plan.isDefault(),
                plan.trial(),
                plan.active(),
                plan.position(),
                users,
                plan.version());
    }
}
