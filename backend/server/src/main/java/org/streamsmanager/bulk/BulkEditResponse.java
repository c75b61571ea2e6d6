package org.streamsmanager.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bulk edit. CHECKING: whoever applied it waits until all are compared with the preview; when it then is EXPIRED with the problem {@code preview-stale}, {@code counts} are the new ones. {@code problems} says how many rows were refused or failed, by reason (in a list it is empty). {@code counts} is what the preview found, {@code rowStates} what became of the rows so far; {@code hash} is
 * sent back to apply; {@code undoOf} names the bulk edit that this one undoes. {@code undoable}: what it
 * changes, or has changed, can be given back, as far as {@code reversal} promises. {@code effects}: what applying takes.
 */
public record BulkEditResponse(
        UUID id,
        String action,
        Map<String, Object> fields,
        BulkState state,
        int size,
        BulkCounts counts,
        Map<RowState, Long> rowStates,
        Map<String, Long> problems,
        @Nullable Long secondsLeft,
        BulkEffects effects,
        Reversal reversal,
        @Nullable String hash,
        @Nullable String problem,
        @Nullable Instant expiresAt,
        String createdBy,
        Instant createdAt,
        @Nullable Instant appliedAt,
        @Nullable Instant finishedAt,
        @Nullable UUID undoOf,
        boolean undoable) {
    static BulkEditResponse from(
            BulkEdit edit, Reversal reversal, Map<RowState, Long> states, Map<String, Long> problems) {
        return new BulkEditResponse(
                edit.id(),
                edit.action(),
                edit.fields(),
                edit.state(),
                edit.size(),
                edit.counts(),
                states,
                problems,
                secondsLeft(edit, open(states)),
                edit.effects(),
                reversal,
                edit.previewHash(),
                edit.problem(),
                edit.expiresAt(),
                edit.createdBy(),
                edit.createdAt(),
                edit.appliedAt(),
                edit.finishedAt(),
                edit.undoOf(),
                reversal != Reversal.NOTHING
                        && (edit.finishedAt() == null || states.getOrDefault(RowState.DONE, 0L) > 0));
    }

    private static long open(Map<RowState, Long> states) {
        return states.getOrDefault(RowState.WAITING, 0L)
                + states.getOrDefault(RowState.RUNNING, 0L)
                + states.getOrDefault(RowState.UNKNOWN, 0L);
    }

    /** As fast as until now; null before anything was done, and when nothing is running. */
    private static Long secondsLeft(BulkEdit edit, long waiting) {
        long changed = edit.counts().willChange() - waiting;
        if (edit.state() != BulkState.APPLYING || changed <= 0) {
            return null;
        }
        long taken = Duration.between(edit.appliedAt(), edit.progressedAt()).toMillis();
        return Math.ceilDiv(taken * waiting, changed * 1000);
    }
}
