package org.streamsmanager.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.library.LibraryFacts;
import org.streamsmanager.library.LibraryService;
import org.streamsmanager.mediaserver.ServerFacts;

/** Whether a server accommodates a plan: a library of each of its groups that any server has, and the rights it needs. */
@ApplicationScoped
public class Accommodations {
    private final LibraryService libraries;

    Accommodations(LibraryService libraries) {
        this.libraries = libraries;
    }

    /** What a plan needs, to be asked of each server. */
    public interface Needs {
        Accommodation on(ServerFacts server);
    }

    @Transactional
    public Needs of(PlanFacts plan) {
        Set<UUID> groups = new HashSet<>(plan.groupIds());
        groups.retainAll(libraries.groupsAnywhere());
        return server -> new Accommodation(
                !groups.isEmpty(),
                missing(groups, server.id()),
                !plan.downloads() || server.capabilities().downloads());
    }

    private Set<UUID> missing(Set<UUID> groups, UUID serverId) {
        Set<UUID> missing = new HashSet<>(groups);
        libraries.shareable(serverId, groups).stream()
                .map(LibraryFacts::groupId)
                .forEach(missing::remove);
        return missing;
    }
}
