package org.streamsmanager.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** The library groups and servers that plans point to: their names, and whether a plan may have them. */
@ApplicationScoped
class PlanReferences {
    private static final String GROUPS = "select id, name from library_group";
    private static final String PRIVATE = "select id, name from library_group where kind = 'PRIVATE'";
    private static final String SERVERS = "select id, name from server";
    private final EntityManager entities;

    PlanReferences(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, String> groups() {
        return names(GROUPS);
    }

    Map<UUID, String> servers() {
        return names(SERVERS);
    }

    void require(PlanValues values) {
        requireKnown(values.groupIds(), groups().keySet(), "/groupIds");
        requireKnown(values.targetServerIds(), servers().keySet(), "/targetServerIds");
        if (values.groupIds().stream().anyMatch(names(PRIVATE)::containsKey)) {
            throw Refusal.at(PlanProblem.PRIVATE_LIBRARY_GROUP, "/groupIds", PlanProblem.PRIVATE_LIBRARY_GROUP.title());
        }
    }

    private static void requireKnown(Collection<UUID> wanted, Set<UUID> known, String pointer) {
        if (!known.containsAll(wanted)) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, pointer, "names something that does not exist");
        }
    }

    private Map<UUID, String> names(String query) {
        return entities.unwrap(Session.class)
                .createNativeQuery(query, Tuple.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, String.class)));
    }
}
