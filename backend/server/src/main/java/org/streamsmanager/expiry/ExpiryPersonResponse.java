package org.streamsmanager.expiry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is no longer active. {@code coverageEndedAt} is null for those whose time was revoked, or who never had any;
 * {@code reduced}: libraries stay for some days first; {@code displayName} is null once the user is closed.
 */
public record ExpiryPersonResponse(
        UUID userId,
        @Nullable String displayName,
        @Nullable Instant coverageEndedAt,
        boolean reduced,
        ExpiryOutcome outcome,
        @Nullable String detail) {
    static ExpiryPersonResponse from(ExpiryPerson person, @Nullable String name) {
        return new ExpiryPersonResponse(
                person.userId(), name, person.endedAt(), person.reduced(), person.outcome(), person.detail());
    }
}
