package org.streamsmanager.usertransfer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One user as the file says. {@code state}, {@code plan}, {@code activeUntil} and {@code server} are for reading only. Of
 * somebody {@code erased} there are the retired accounts alone, by what stays refused.
 */
public record TransferredUser(
        @Nullable UUID id,
        String displayName,
        boolean permanent,
        boolean erased,
        @Nullable String state,
        @Nullable String plan,
        @Nullable Instant activeUntil,
        @Nullable String server,
        List<String> tags,
        String notes,
        @Nullable Instant createdAt,
        @Nullable Instant changeRequiredAt,
        @Nullable String changeRequiredCause,
        List<Account> accounts,
        List<Time> coverage) {
    public TransferredUser {
        tags = tags == null ? List.of() : List.copyOf(tags);
        notes = notes == null ? "" : notes;
        accounts = accounts == null ? List.of() : List.copyOf(accounts);
        coverage = coverage == null ? List.of() : List.copyOf(coverage);
    }

    /** An account; PENDING, CURRENT or RETIRED. */
    public record Account(
            String realm,
            @Nullable String remoteId,
            @Nullable String uuid,
            @Nullable String username,
            @Nullable String email,
            String state,
            @Nullable Instant retiredAt,
            @Nullable String retiredReason) {}

    /** Time on a plan, by the plan's name. */
    public record Time(
            String plan,
            Instant startsAt,
            Instant endsAt,
            String source,
            String cause,
            @Nullable Instant revokedAt) {}
}
