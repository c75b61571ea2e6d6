package org.streamsmanager.portal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.accountchange.ChangeSignInFacts;
import org.streamsmanager.accountchange.ChangeSignInState;

/**
 * My sign-in with the new account. {@code url} is the page of Plex to open, while it is WAITING; {@code requestId} is the
 * change that came of it; {@code problem} and {@code message} say why it was REFUSED; {@code unavailable}: Plex cannot be
 * asked at the moment.
 */
public record MyChangeSignInResponse(
        UUID id,
        ChangeSignInState state,
        @Nullable String url,
        Instant expiresAt,
        @Nullable UUID requestId,
        @Nullable String problem,
        @Nullable String message,
        boolean unavailable) {
    static MyChangeSignInResponse from(ChangeSignInFacts facts) {
        return new MyChangeSignInResponse(
                facts.id(),
                facts.state(),
                facts.url(),
                facts.expiresAt(),
                facts.requestId(),
                facts.problem() == null ? null : facts.problem().code(),
                facts.problem() == null ? null : facts.problem().title(),
                facts.unavailable());
    }
}
