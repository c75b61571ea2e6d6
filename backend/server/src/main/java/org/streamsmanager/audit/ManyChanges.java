package org.streamsmanager.audit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same thing happened to many objects at once. {@code before} and {@code after} are JSON objects in the order of the
 * ids; they hold no secrets.
 */
public record ManyChanges(
        String objectKind,
        String action,
        @Nullable String cause,
        List<UUID> objectIds,
        List<String> before,
        List<String> after) {
    public ManyChanges {
        if (before.size() != objectIds.size() || after.size() != objectIds.size()) {
            throw new IllegalArgumentException("not a value for each of " + objectIds.size());
        }
    }
}
