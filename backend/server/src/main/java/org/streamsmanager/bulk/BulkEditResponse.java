package org.streamsmanager.bulk;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bulk edit. {@code counts} is what the preview found, {@code rowStates} what became of the rows so far; {@code hash} is
 * sent back to apply; {@code undoOf} names the bulk edit that this one undoes. {@code undoable}: what it
 * changes, or has changed, can be given back.
 */
public record BulkEditResponse(
        UUID id,
        String action,
        Map<String, Object> fields,
        BulkState state,
        int size,
        BulkCounts counts,
        Map<RowState, Long> rowStates,
        @Nullable String hash,
        @Nullable String problem,
        @Nullable Instant expiresAt,
        String createdBy,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable Instant finishedAt,
        @Nullable UUID undoOf,
        boolean undoable) {
    static BulkEditResponse from(BulkEdit edit, Map<RowState, Long> states) {
        return new BulkEditResponse(
                edit.id(),
                edit.action(),
                edit.fields(),
                edit.state(),
                edit.size(),
                edit.counts(),
                states,
                edit.previewHash(),
                edit.problem(),
                edit.expiresAt(),
                edit.createdBy(),
                edit.createdAt(),
                edit.appliedAt(),
                edit.finishedAt(),
                edit.undoOf(),
                edit.finishedAt() == null || states.getOrDefault(RowState.DONE, 0L) > 0);
    }
}
