package org.streamsmanager.mediaserver;

import java.util.Objects;
import org.streamsmanager.shared.Secret;

/**
 * The credentials of one account; {@code proxy} is null for a direct way, {@code clientIdentifier} is that of this
 * installation, always the same.
 */
public record AccountAccess(Secret token, Proxy proxy, String clientIdentifier) {
    public AccountAccess {
        Objects.requireNonNull(token, "token is null");
        Objects.requireNonNull(clientIdentifier, "clientIdentifier is null");
    }
}
