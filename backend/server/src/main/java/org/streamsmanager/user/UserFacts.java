package org.streamsmanager.user;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other modules may know of a user. {@code changeRequiredAt} is null when no account change is required. */
public record UserFacts(
        UUID id,
        String displayName,
        boolean permanent,
        @Nullable Instant changeRequiredAt,
        @Nullable String changeRequiredBy,
        @Nullable String changeRequiredCause,
        @Nullable UUID preferredLocation,
        String notes,
        Set<String> tags,
        int version) {
    static UserFacts from(User user) {
        return new UserFacts(
                user.id(),
                user.displayName(),
                user.permanent(),
                user.changeRequiredAt(),
                user.changeRequiredBy(),
                user.changeRequiredCause(),
                user.preferredLocation(),
                user.notes(),
                new java.util.TreeSet<>(user.tags()),
                user.version());
    }

    public boolean changeRequired() {
        return changeRequiredAt != null;
    }
}
