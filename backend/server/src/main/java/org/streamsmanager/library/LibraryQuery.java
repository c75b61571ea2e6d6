package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

/** Lists libraries of the servers that were not removed. */
@ApplicationScoped
class LibraryQuery {
    private static final Listing<Library> IN_ORDER = Listing.of(Library.class)
            .ascending("serverId")
            .ignoringCase("title")
            .ascending("id");
    private final EntityManager entities;
    private final ServerService servers;
    private final Clock clock;

    LibraryQuery(EntityManager entities, ServerService servers, Clock clock) {
        this.entities = entities;
        this.servers = servers;
        this.clock = clock;
    }

    @Transactional
    Page<LibraryResponse> list(LibraryFilter filter, PageRequest request) {
        Map<UUID, String> names = servers.all().stream().collect(Collectors.toMap(ServerFacts::id, ServerFacts::name));
        String which = "from Library l" + LibraryFilter.CLAUSE;
        return IN_ORDER.page(entities, which, filter.parameters(names.keySet()), request, clock.instant())
                .map(library -> response(library, names));
    }

    private LibraryResponse response(Library library, Map<UUID, String> names) {
        LibraryGroup group = entities.find(LibraryGroup.class, library.groupId());
        return LibraryResponse.from(library, names.get(library.serverId()), group);
    }
}
