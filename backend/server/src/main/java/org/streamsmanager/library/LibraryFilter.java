package org.streamsmanager.library;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;

/** Which libraries are wanted; null takes all. {@code search} is part of a title; the empty text is part of every one. */
record LibraryFilter(UUID serverId, UUID groupId, Library.State state, String search) {
    static final String CLAUSE = " where l.serverId in :known and (:server is null or l.serverId = :server)"
            + " and (:group is null or l.groupId = :group) and (:state is null or l.state = :state)"
            + " and locate(:search, lower(l.title)) > 0";

    void bind(TypedQuery<?> query, Collection<UUID> knownServers) {
        query.setParameter("known", knownServers)
                .setParameter("server", serverId)
                .setParameter("group", groupId)
                .setParameter("state", state)
                .setParameter("search", search == null ? "" : search.strip().toLowerCase(Locale.ROOT));
    }
}
