package org.streamsmanager.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list with its columns and how its rows stand. {@code counts} are rows by outcome; send {@code hash} to apply exactly
 * what was checked.
 */
public record InvitationListResponse(
        UUID id,
        ListState state,
        List<ListColumn> columns,
        Map<String, Integer> counts,
        int rows,
        int freeSeats,
        String hash,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    /** The stable words of the API. */
    public enum ListState {
        CHECKED,
        APPLYING,
        DONE
    }

    /** {@code header} is null where the list names none. */
    public record ListColumn(@Nullable String header, ListField field, List<String> samples) {}
}
