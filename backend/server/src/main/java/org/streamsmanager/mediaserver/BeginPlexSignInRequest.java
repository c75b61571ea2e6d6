package org.streamsmanager.mediaserver;

import jakarta.validation.Valid;
import java.util.UUID;

/**
 * {@code plexAccountId} is the account to link again, through the proxy that it has; without it a new account is linked,
 * through {@code proxy} if that is given.
 */
public record BeginPlexSignInRequest(
        UUID plexAccountId, @Valid ProxyRequest proxy) {}
