package org.streamsmanager.user;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as another panel knew them. The id is kept when it is free here. Of somebody {@code erased} only what stays
 * refused is kept.
 */
public record RestoredUser(
        @Nullable UUID id,
        String displayName,
        boolean permanent,
        boolean erased,
        String notes,
        List<String> tags,
        @Nullable Instant createdAt,
        @Nullable Instant changeRequiredAt,
        @Nullable String changeRequiredCause,
        List<Account> accounts) {
    /** An account with the state that it had. */
    public record Account(
            String realm,
            RemoteIdentity remote,
            IdentityState state,
            @Nullable Instant retiredAt,
            @Nullable String retiredReason) {}
}
