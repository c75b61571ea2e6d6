package org.streamsmanager.mediaserver.plex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.mediaserver.ShareChange;

/** Sets what an accepted share gives. */
final class PlexChanges {
    private final PlexCalls calls;

    PlexChanges(PlexCalls calls) {
        this.calls = calls;
    }

    Outcome send(String machineId, ShareChange change) {
        return calls.either("change", () -> byV2(change), () -> byV1(machineId, change));
    }

    private Outcome byV2(ShareChange change) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("librarySectionIds", libraries(change.libraryGlobalIds()));
        if (change.settings() != null) {
            body.put(
                    "settings",
                    PlexSettings.of(change.settings(), downloads(change)).ofV2());
        }
        calls.written(() -> calls.v2().changeShare(change.remoteShareId(), PlexText.write(body)));
        if (change.settings() == null) {
            downloadsAlone(change);
        }
        return new Outcome.Applied(change.remoteShareId(), true);
    }

    private Outcome byV1(String machineId, ShareChange change) {
        Map<String, Object> body = Map.of(
                "server_id",
                machineId,
                "shared_server",
                Map.of("library_section_ids", libraries(change.libraryGlobalIds())));
        calls.written(() -> calls.v1().changeShare(machineId, change.remoteShareId(), PlexText.write(body)));
        downloadsAlone(change);
        return new Outcome.Applied(change.remoteShareId(), true);
    }

    /** The one call that changes a single setting and leaves the others as they are. */
    private void downloadsAlone(ShareChange change) {
        if (change.remoteUserId() != null) {
            calls.written(() -> calls.v2().changeDownloads(change.remoteUserId(), downloads(change) ? "1" : "0"));
        }
    }

    private static boolean downloads(ShareChange change) {
        return change.rights().downloads();
    }

    /** Never empty: both kinds of order refuse that. */
    static List<Long> libraries(Set<String> globalIds) {
        return globalIds.stream().map(Long::valueOf).sorted().toList();
    }
}
