package org.streamsmanager.usertransfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a file, what would be done with it, and what became of it. */
public record UserImportRowResponse(
        int ordinal,
        String displayName,
        int accounts,
        int coverage,
        boolean permanent,
        LineVerdict verdict,
        LineOutcome outcome,
        @Nullable UUID userId,
        @Nullable String detail) {
    static UserImportRowResponse from(UserImportRow row) {
        TransferredUser line = row.line();
        return new UserImportRowResponse(
                row.ordinal(),
                line.displayName() == null ? "" : line.displayName(),
                line.accounts().size(),
                line.coverage().size(),
                line.permanent(),
                row.verdict(),
                row.outcome(),
                row.userId(),
                row.detail());
    }
}
