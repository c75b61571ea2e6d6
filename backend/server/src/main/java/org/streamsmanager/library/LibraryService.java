package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;

/** The face of the libraries. */
@ApplicationScoped
public class LibraryService {
    private final LibraryRepository libraries;
    private final LibraryGroupRepository groups;
    private final ServerService servers;

    LibraryService(LibraryRepository libraries, LibraryGroupRepository groups, ServerService servers) {
        this.libraries = libraries;
        this.groups = groups;
        this.servers = servers;
    }

    /** What a share of these groups contains on a server today: present libraries, never private ones. */
    @Transactional
    public List<LibraryFacts> shareable(UUID serverId, Collection<UUID> groupIds) {
        return groupIds.isEmpty()
                ? List.of()
                : libraries.shareable(serverId, groupIds).stream()
                        .map(LibraryService::facts)
                        .toList();
    }

    /** Those of them that are there and can be named to a server, in whatever group. */
    @Transactional
    public List<LibraryFacts> present(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : libraries.present(ids).stream().map(LibraryService::facts).toList();
    }

    /** Everything that is on a server, private libraries too. */
    @Transactional
    public List<LibraryFacts> presentOn(UUID serverId) {
        return libraries.presentOn(serverId).stream().map(LibraryService::facts).toList();
    }

    /** Groups of which any attached server has a library that can be shared. */
    @Transactional
    public Set<UUID> groupsAnywhere() {
        List<UUID> attached = servers.all().stream()
                .filter(ServerFacts::attached)
                .map(ServerFacts::id)
                .toList();
        return attached.isEmpty() ? Set.of() : Set.copyOf(libraries.groupsOn(attached));
    }

    @Transactional
    public List<LibraryStatistics> statistics() {
        return libraries.statistics();
    }

    @Transactional
    public List<LibraryGroupFacts> groups() {
        return groups.ordered().stream().map(LibraryGroup::facts).toList();
    }

    private static LibraryFacts facts(Library library) {
        return new LibraryFacts(
                library.id(),
                library.serverId(),
                library.globalId() == null ? null : library.globalId().value(),
                library.title(),
                library.type(),
                library.groupId());
    }
}
