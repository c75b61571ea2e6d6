package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads servers with the rows they point to. */
@ApplicationScoped
class ServerViews {
    private static final String SELECT =
            "select s, a, l from Server s left join PlexAccount a on a.id = s.plexAccountId"
                    + " left join ServerLocation l on l.id = s.locationId";
    private static final String KEPT = " where s.removedAt is null";
    private static final String ORDER = " order by s.createdAt, s.id";
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

    List<ServerView> matching(ServerFilter filter, int offset, int size) {
        TypedQuery<Object[]> query = entities.createQuery(SELECT + KEPT + ServerFilter.CLAUSE + ORDER, Object[].class);
        filter.bind(query);
        return query.setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(ServerViews::view)
                .toList();
    }

    long count(ServerFilter filter) {
        TypedQuery<Long> query =
                entities.createQuery("select count(s) from Server s" + KEPT + ServerFilter.CLAUSE, Long.class);
        filter.bind(query);
        return query.getSingleResult();
    }

    private static ServerView view(Object[] row) {
        return new ServerView((Server) row[0], (PlexAccount) row[1], (ServerLocation) row[2]);
    }
}
