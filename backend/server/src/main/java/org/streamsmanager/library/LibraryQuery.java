package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

/** Lists libraries of the servers that were not removed. */
@ApplicationScoped
class LibraryQuery {
    private static final String FROM = "from Library l join LibraryGroup g on g.id = l.groupId";
    private static final String ORDER = " order by l.serverId, lower(l.title), l.id";
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
        long total = names.isEmpty() ? 0 : count(filter, names);
        List<LibraryResponse> found = total == 0 ? List.of() : page(filter, names, request);
        return new Page<>(found, request.page(), request.pageSize(), total, clock.instant(), null, null);
    }

    private List<LibraryResponse> page(LibraryFilter filter, Map<UUID, String> names, PageRequest request) {
        TypedQuery<Object[]> query =
                entities.createQuery("select l, g " + FROM + LibraryFilter.CLAUSE + ORDER, Object[].class);
        filter.bind(query, names.keySet());
        return query.setFirstResult(request.offset())
                .setMaxResults(request.pageSize())
                .getResultStream()
                .map(row -> response((Library) row[0], (LibraryGroup) row[1], names))
                .toList();
    }

    private long count(LibraryFilter filter, Map<UUID, String> names) {
        TypedQuery<Long> query = entities.createQuery("select count(l) " + FROM + LibraryFilter.CLAUSE, Long.class);
        filter.bind(query, names.keySet());
        return query.getSingleResult();
    }

    private static LibraryResponse response(Library library, LibraryGroup group, Map<UUID, String> names) {
        return LibraryResponse.from(library, names.get(library.serverId()), group);
    }
}
