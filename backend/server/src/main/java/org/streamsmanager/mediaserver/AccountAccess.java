package org.streamsmanager.mediaserver;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.Secret;

/**
 * The credentials of one account; {@code accountId} is null while it is not linked, {@code proxy} for a direct way,
 * {@code clientIdentifier} is that of this installation, always the same.
 */
public record AccountAccess(
        @Nullable UUID accountId, Secret token, @Nullable Proxy proxy, String clientIdentifier) {
    public AccountAccess {
        Objects.requireNonNull(token, "token is null");
        Objects.requireNonNull(clientIdentifier, "clientIdentifier is null");
    }

    public AccountAccess(Secret token, Proxy proxy, String clientIdentifier) {
        this(null, token, proxy, clientIdentifier);
    }
}
