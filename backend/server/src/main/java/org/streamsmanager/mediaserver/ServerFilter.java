package org.streamsmanager.mediaserver;

import jakarta.persistence.TypedQuery;
import java.util.UUID;

/** Which servers are wanted; null takes all. */
record ServerFilter(UUID plexAccountId, Server.State state, Boolean enabled) {
    static final String CLAUSE = " and (:account is null or s.plexAccountId = :account)"
            + " and (:state is null or s.state = :state) and (:enabled is null or s.enabled = :enabled)";

    void bind(TypedQuery<?> query) {
        query.setParameter("account", plexAccountId)
                .setParameter("state", state)
                .setParameter("enabled", enabled);
    }
}
