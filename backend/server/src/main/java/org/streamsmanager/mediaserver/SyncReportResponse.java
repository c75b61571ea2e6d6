package org.streamsmanager.mediaserver;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A synchronisation with what it read, changed, and ignored; {@code calls} are those to plex.tv. */
public record SyncReportResponse(
        UUID id,
        SyncReport.State state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int calls,
        Map<String, Object> read,
        List<SyncChange> changed,
        List<SyncIgnored> ignored,
        @Nullable String outcome) {}
