package org.streamsmanager.usertransfer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is read in; {@code counts}: lines by verdict; {@code hash} is sent back to apply. */
public record UserImportResponse(
        UUID id,
        UserImportState state,
        int size,
        Map<String, Integer> counts,
        @Nullable String hash,
        @Nullable String problem,
        String createdBy,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    static UserImportResponse from(UserImport found) {
        return new UserImportResponse(
                found.id(),
                found.state(),
                found.size(),
                found.counts(),
                found.hash(),
                found.problem(),
                found.createdBy(),
                found.createdAt(),
                found.finishedAt());
    }
}
