package org.streamsmanager.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Which libraries are wanted; null takes all. {@code search} is part of a title; the empty text is part of every one. */
record LibraryFilter(UUID serverId, UUID groupId, Library.State state, String search) {
    static final String CLAUSE = " where l.serverId in :known and (:server is null or l.serverId = :server)"
            + " and (:group is null or l.groupId = :group) and (:state is null or l.state = :state)"
            + " and locate(:search, lower(l.title)) > 0";

    Map<String, Object> parameters(Collection<UUID> knownServers) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("known", knownServers);
        parameters.put("server", serverId);
        parameters.put("group", groupId);
        parameters.put("state", state);
        parameters.put("search", search == null ? "" : search.strip().toLowerCase(Locale.ROOT));
        return parameters;
    }
}
