package org.streamsmanager.drift;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * What is to be done with which differences: those with these ids, or all that a rule means (server, kind; null: any).
 * {@code hash} is that of the preview.
 */
public record ChooseDriftRequest(
        @NotNull DriftAction action,
        @Size(max = 1000) List<@NotNull UUID> ids,
        UUID serverId,
        DriftKind kind,
        @Size(max = 100) String hash) {
    DriftFilter filter() {
        Boolean ignored = ids != null ? null : action == DriftAction.NOTICE_AGAIN;
        return new DriftFilter(serverId, kind, null, ignored, ids);
    }
}
