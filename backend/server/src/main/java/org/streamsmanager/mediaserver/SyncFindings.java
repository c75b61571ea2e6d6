package org.streamsmanager.mediaserver;

import java.util.List;
import java.util.Map;

/** What a synchronisation read, changed and ignored; {@code outcome} is one line for the operator. */
public record SyncFindings(
        int calls, Map<String, Object> read, List<SyncChange> changed, List<SyncIgnored> ignored, String outcome) {
    public SyncFindings {
        read = Map.copyOf(read);
        changed = List.copyOf(changed);
        ignored = List.copyOf(ignored);
    }
}
