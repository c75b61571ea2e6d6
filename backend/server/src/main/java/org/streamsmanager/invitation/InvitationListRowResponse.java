package org.streamsmanager.invitation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row: READY to be invited, OBJECTED (stays out, {@code code} and {@code detail} say why), INVITED, or REFUSED when it
 * came to it. {@code address} is what was read from it.
 */
public record InvitationListRowResponse(
        int ordinal,
        List<String> cells,
        @Nullable String address,
        RowOutcome outcome,
        @Nullable String code,
        @Nullable String detail,
        @Nullable UUID userId) {
    /** The stable words of the API. */
    public enum RowOutcome {
        READY,
        OBJECTED,
        INVITED,
        REFUSED
    }

    static InvitationListRowResponse from(InvitationListRow row) {
        return new InvitationListRowResponse(
                row.ordinal(),
                row.cells(),
                row.address(),
                RowOutcome.valueOf(row.outcome().name()),
                row.code(),
                row.detail(),
                row.userId());
    }
}
