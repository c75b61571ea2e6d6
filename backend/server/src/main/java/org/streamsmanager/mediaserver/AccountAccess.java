package org.streamsmanager.mediaserver;

import java.util.Objects;
import java.util.UUID;
import org.streamsmanager.shared.Secret;

/**
 * The credentials of one account. {@code accountId} is null while the account is not stored; {@code version} changes with
 * them; {@code proxy} is null for a direct way; {@code clientIdentifier} is that of this installation, always the same.
 */
public record AccountAccess(UUID accountId, int version, Secret token, Proxy proxy, String clientIdentifier) {
    public AccountAccess {
        Objects.requireNonNull(token, "token is null");
        Objects.requireNonNull(clientIdentifier, "clientIdentifier is null");
    }
}
