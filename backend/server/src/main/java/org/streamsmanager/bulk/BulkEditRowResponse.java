package org.streamsmanager.bulk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person of a bulk edit: what they had, shall have, and what became of it. */
public record BulkEditRowResponse(
        int ordinal,
        UserRef user,
        RowState state,
        Map<String, Object> before,
        Map<String, Object> after,
        @Nullable RowProblemResponse problem,
        int attempts,
        boolean forced) {
    /** {@code displayName} is empty for somebody who no longer exists. */
    public record UserRef(UUID id, String displayName) {}

    public record RowProblemResponse(String code, String message) {}

    static BulkEditRowResponse from(BulkEditRow row, String displayName) {
        return new BulkEditRowResponse(
                row.ordinal(),
                new UserRef(row.userId(), displayName),
                row.state(),
                row.before(),
                row.after(),
                row.problem() == null ? null : new RowProblemResponse(row.problem(), row.detail()),
                row.attempts(),
                row.forced());
    }
}
