package org.streamsmanager.login;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about a login, for its owner to take away. Secrets are not part of it. */
public record LoginData(
        @Nullable String email,
        String displayName,
        String role,
        @Nullable String language,
        @Nullable String discordName,
        @Nullable String discordId,
        @Nullable Instant verifiedAt,
        Instant createdAt,
        List<OpenSessionResponse> sessions) {}
