package org.streamsmanager.drift;

import org.jspecify.annotations.Nullable;

/** What became of one difference; {@code detail} says why it was refused. */
public record DriftResolutionRowResponse(
        int ordinal,
        String person,
        DriftKind kind,
        DriftResolutionRow.Outcome outcome,
        @Nullable String detail) {
    static DriftResolutionRowResponse from(DriftResolutionRow row) {
        return new DriftResolutionRowResponse(row.ordinal(), row.person(), row.kind(), row.outcome(), row.detail());
    }
}
