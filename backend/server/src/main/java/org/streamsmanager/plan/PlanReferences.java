package org.streamsmanager.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.library.LibraryGroupFacts;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** The library groups and servers that plans point to: their names, and whether a plan may have them. */
@ApplicationScoped
class PlanReferences {
    private final LibraryService libraries;
    private final ServerService servers;

    PlanReferences(LibraryService libraries, ServerService servers) {
        this.libraries = libraries;
        this.servers = servers;
    }

    Map<UUID, String> groups() {
        return libraries.groups().stream().collect(Collectors.toMap(LibraryGroupFacts::id, LibraryGroupFacts::name));
    }

    /** Those that were not removed. */
    Map<UUID, String> servers() {
        return servers.all().stream().collect(Collectors.toMap(ServerFacts::id, ServerFacts::name));
    }

    void require(PlanValues before, PlanValues wanted) {
        requireKnown(added(before.groupIds(), wanted.groupIds()), groups().keySet(), "/groupIds");
        requireKnown(
                added(before.targetServerIds(), wanted.targetServerIds()),
                servers().keySet(),
                "/targetServerIds");
        libraries.groups().stream()
                .filter(group -> !group.shareable() && wanted.groupIds().contains(group.id()))
                .findFirst()
                .ifPresent(PlanReferences::refuse);
    }

    private static Set<UUID> added(Set<UUID> before, Set<UUID> wanted) {
        return wanted.stream().filter(id -> !before.contains(id)).collect(Collectors.toSet());
    }

    private static void refuse(LibraryGroupFacts group) {
        throw Refusal.at(PlanProblem.PRIVATE_LIBRARY_GROUP, "/groupIds", PlanProblem.PRIVATE_LIBRARY_GROUP.title());
    }

    private static void requireKnown(Collection<UUID> wanted, Set<UUID> known, String pointer) {
        if (!known.containsAll(wanted)) {
            throw Refusal.at(CommonProblem.INVALID_VALUE, pointer, "names something that does not exist");
        }
    }
}
