package org.streamsmanager.login;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser that is signed in; {@code current} is the one that asks. */
public record OpenSessionResponse(
        UUID id,
        boolean current,
        Instant createdAt,
        Instant lastUsedAt,
        @Nullable String userAgent,
        @Nullable String address) {
    static OpenSessionResponse from(Session session, UUID asking) {
        return new OpenSessionResponse(
                session.id(),
                session.id().equals(asking),
                session.createdAt(),
                session.lastUsedAt(),
                session.userAgent(),
                session.address());
    }
}
