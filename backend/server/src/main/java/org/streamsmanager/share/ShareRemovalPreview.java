package org.streamsmanager.share;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/**
 * What ending this access would do. {@code activeUntil} is until when the coverage, which stays, runs on; null for
 * permanent people and those without any.
 */
public record ShareRemovalPreview(
        NamedRef server,
        ShareState state,
        int libraries,
        @Nullable Instant activeUntil,
        List<Consequence> consequences) {
    /** The stable words of the API. */
    public enum Consequence {
        INVITATION_IS_WITHDRAWN,
        LIBRARIES_ARE_TAKEN_AWAY,
        A_RUNNING_STREAM_MAY_GO_ON,
        THE_SEAT_IS_FREE,
        COVERAGE_STAYS,
        COMES_BACK_ONLY_BY_RE_INVITE,
        STAYS_ON_ANOTHER_SERVER
    }
}
