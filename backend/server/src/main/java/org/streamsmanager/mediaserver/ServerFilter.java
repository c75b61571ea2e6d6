package org.streamsmanager.mediaserver;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which servers are wanted; null takes all. */
record ServerFilter(UUID plexAccountId, Server.State state, Boolean enabled) {
    static final String CLAUSE = " and (:account is null or s.plexAccountId = :account)"
            + " and (:state is null or s.state = :state) and (:enabled is null or s.enabled = :enabled)";

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("account", plexAccountId);
        parameters.put("state", state);
        parameters.put("enabled", enabled);
        return parameters;
    }
}
