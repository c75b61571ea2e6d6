package org.streamsmanager.accountchange;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in under way. {@code url} is null when it has ended, {@code requestId} until it is proven, {@code problem} unless
 * it was refused; {@code unavailable}: Plex cannot be asked at the moment.
 */
public record ChangeSignInFacts(
        UUID id,
        ChangeSignInState state,
        String url,
        Instant expiresAt,
        UUID requestId,
        AccountChangeProblem problem,
        boolean unavailable) {}
