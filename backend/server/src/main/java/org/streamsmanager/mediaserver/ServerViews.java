package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

/** Reads servers with the rows they point to. */
@ApplicationScoped
class ServerViews {
    private static final String SELECT =
            "select s, a, l from Server s left join PlexAccount a on a.id = s.plexAccountId"
                    + " left join ServerLocation l on l.id = s.locationId";
    private static final String KEPT = " where s.removedAt is null";
    private static final String ORDER = " order by s.createdAt, s.id";
    private static final Listing<Server> IN_ORDER = Listing.oldest(Server.class, "createdAt");
    private final EntityManager entities;

    ServerViews(EntityManager entities) {
        this.entities = entities;
    }

    /** Also one that was removed: history names it. */
    Optional<ServerView> any(UUID id) {
        return entities.createQuery(SELECT + " where s.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(ServerViews::view);
    }

    List<ServerView> kept() {
        return entities.createQuery(SELECT + KEPT + ORDER, Object[].class)
                .getResultStream()
                .map(ServerViews::view)
                .toList();
    }

    Page<ServerView> page(ServerFilter filter, PageRequest request, Instant now) {
        String which = "from Server s" + KEPT + ServerFilter.CLAUSE;
        return IN_ORDER.page(entities, which, filter.parameters(), request, now).map(this::view);
    }

    private ServerView view(Server server) {
        return new ServerView(
                server,
                Optional.ofNullable(server.plexAccountId())
                        .map(id -> entities.find(PlexAccount.class, id))
                        .orElse(null),
                Optional.ofNullable(server.locationId())
                        .map(id -> entities.find(ServerLocation.class, id))
                        .orElse(null));
    }

    private static ServerView view(Object[] row) {
        return new ServerView((Server) row[0], (PlexAccount) row[1], (ServerLocation) row[2]);
    }
}
