package org.streamsmanager.drift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which differences are meant; null does not restrict. */
record DriftFilter(UUID serverId, DriftKind kind, UUID userId, Boolean ignored, List<UUID> ids) {
    String where() {
        StringBuilder text = new StringBuilder("from Drift where 1 = 1");
        if (serverId != null) {
            text.append(" and serverId = :server");
        }
        if (kind != null) {
            text.append(" and kind = :kind");
        }
        if (userId != null) {
            text.append(" and userId = :user");
        }
        if (ignored != null) {
            text.append(
                    ignored
                            ? " and ignoredHash = factsHash"
                            : " and (ignoredHash is null or ignoredHash <> factsHash)");
        }
        if (ids != null) {
            text.append(" and id in :ids");
        }
        return text.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        put(values, "server", serverId);
        put(values, "kind", kind);
        put(values, "user", userId);
        put(values, "ids", ids);
        return values;
    }

    private static void put(Map<String, Object> values, String name, Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
