package org.streamsmanager.login;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/** A login as the operator sees it; {@code verifiedAt} is when its e-mail address was confirmed. */
public record LoginResponse(
        UUID id,
        @Nullable String email,
        String displayName,
        NamedRef role,
        @Nullable UUID userId,
        boolean hasPassword,
        @Nullable String discordName,
        @Nullable String discordId,
        @Nullable Instant verifiedAt,
        @Nullable Instant lockedAt,
        Instant createdAt,
        int version) {
    static LoginResponse from(Login login) {
        return new LoginResponse(
                login.id(),
                login.email(),
                login.displayName(),
                new NamedRef(login.role().id(), login.role().name()),
                login.userId(),
                login.passwordHash() != null,
                login.discordName(),
                login.discordId(),
                login.verifiedAt(),
                login.lockedAt(),
                login.createdAt(),
                login.version());
    }
}
