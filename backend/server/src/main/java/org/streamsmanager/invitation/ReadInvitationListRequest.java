package org.streamsmanager.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pasted or uploaded list: one person a line, cells separated by commas, semicolons or tabs, with or without a first
 * line that names the columns. Plan, server and location are for rows that name none.
 */
public record ReadInvitationListRequest(
        @NotBlank @Size(max = 1_000_000) String text,
        @Nullable UUID planId,
        @Nullable UUID serverId,
        @Nullable UUID locationId) {
    InvitationList.Defaults toDefaults() {
        return new InvitationList.Defaults(planId, serverId, locationId);
    }
}
