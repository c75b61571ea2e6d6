package org.streamsmanager.library;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LibraryRepository implements PanacheRepositoryBase<Library, UUID> {
    private static final String SHAREABLE = "from Library l, LibraryGroup g where g.id = l.groupId"
            + " and g.kind <> org.streamsmanager.library.GroupKind.PRIVATE"
            + " and l.state = org.streamsmanager.library.Library.State.PRESENT and l.globalId is not null";

    List<Library> shareable(UUID serverId, Collection<UUID> groupIds) {
        return getEntityManager()
                .createQuery(
                        "select l " + SHAREABLE + " and l.serverId = :server and l.groupId in :groups order by l.id",
                        Library.class)
                .setParameter("server", serverId)
                .setParameter("groups", groupIds)
                .getResultList();
    }

    List<UUID> groupsOn(Collection<UUID> serverIds) {
        return getEntityManager()
                .createQuery("select distinct l.groupId " + SHAREABLE + " and l.serverId in :servers", UUID.class)
                .setParameter("servers", serverIds)
                .getResultList();
    }

    List<Library> ofServer(UUID serverId) {
        return list("serverId = ?1 order by createdAt, id", serverId);
    }
}
