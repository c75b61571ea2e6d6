package org.streamsmanager.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class LibraryRepository implements PanacheRepositoryBase<Library, UUID> {
    private static final String SHAREABLE = "from Library l join LibraryGroup g on g.id = l.groupId"
            + " where g.kind <> org.streamsmanager.library.GroupKind.PRIVATE"
            + " and l.state = org.streamsmanager.library.Library.State.PRESENT and l.globalId is not null";
    private static final String PRESENT =
            "from Library l where l.state = org.streamsmanager.library.Library.State.PRESENT";

    private static final String NAMED = " and l.globalId is not null";

    List<Library> shareable(UUID serverId, Collection<UUID> groupIds) {
        return getEntityManager()
                .createQuery(
                        "select l " + SHAREABLE + " and l.serverId = :server and l.groupId in :groups order by l.id",
                        Library.class)
                .setParameter("server", serverId)
                .setParameter("groups", groupIds)
                .getResultList();
    }

    /** What is shared at all, per type; a library that several servers have counts once. */
    List<LibraryStatistics> statistics() {
        Map<String, List<Object[]>> perType = getEntityManager()
                .createQuery(
                        "select l.type, max(l.items) " + PRESENT + " and l.groupId in (select g.id from LibraryGroup g"
                                + " where g.kind <> :hidden) group by l.type, lower(l.title)",
                        Object[].class)
                .setParameter("hidden", GroupKind.PRIVATE)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (String) row[0], TreeMap::new, Collectors.toList()));
        return perType.entrySet().stream()
                .map(type -> new LibraryStatistics(
                        type.getKey(),
                        type.getValue().size(),
                        type.getValue().stream()
                                .mapToLong(row -> row[1] == null ? 0 : (Integer) row[1])
                                .sum()))
                .toList();
    }

    List<Library> present(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select l " + PRESENT + NAMED + " and l.id in :ids order by l.id", Library.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<Library> presentOn(UUID serverId) {
        return getEntityManager()
                .createQuery("select l " + PRESENT + NAMED + " and l.serverId = :server order by l.id", Library.class)
                .setParameter("server", serverId)
                .getResultList();
    }

    List<UUID> groupsOn(Collection<UUID> serverIds) {
        return getEntityManager()
                .createQuery("select distinct l.groupId " + SHAREABLE + " and l.serverId in :servers", UUID.class)
                .setParameter("servers", serverIds)
                .getResultList();
    }

    List<Library> lockInOrder(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Library> ofServer(UUID serverId) {
        return list("serverId = ?1 order by id", serverId);
    }

    List<Library> ofServerForUpdate(UUID serverId) {
        return find("serverId = ?1 order by id", serverId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Map<UUID, Integer> presentByServer(Collection<UUID> serverIds) {
        return counts(getEntityManager()
                .createQuery(
                        "select l.serverId, count(l) " + PRESENT + " and l.serverId in :servers group by l.serverId",
                        Object[].class)
                .setParameter("servers", serverIds));
    }

    Map<UUID, Integer> presentByGroup() {
        return counts(getEntityManager()
                .createQuery("select l.groupId, count(l) " + PRESENT + " group by l.groupId", Object[].class));
    }

    private static Map<UUID, Integer> counts(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> Math.toIntExact((Long) row[1])));
    }
}
