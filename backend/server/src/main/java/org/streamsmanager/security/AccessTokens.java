package org.streamsmanager.security;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Short-lived bearer tokens. They name a login and its session; what the login may do is read anew each time. */
@ApplicationScoped
public class AccessTokens {
    public static final Duration LIFETIME = Duration.ofMinutes(10);
    static final String ISSUER = "streams-manager";
    static final String SESSION_CLAIM = "sid";

    private final SigningKeyService keys;
    private final Clock clock;

    AccessTokens(SigningKeyService keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    public AccessToken issue(UUID loginId, UUID sessionId) {
        Instant now = clock.instant();
        Instant expiry = now.plus(LIFETIME);
        String token = Jwt.issuer(ISSUER)
                .subject(loginId.toString())
                .upn(loginId.toString())
                .claim(SESSION_CLAIM, sessionId.toString())
                .issuedAt(now)
                .expiresAt(expiry)
                .sign(keys.key(SigningKeyService.ACCESS_TOKENS));
        return new AccessToken(token, expiry);
    }

    /** The token and the instant from which it is refused. */
    public record AccessToken(String value, Instant expiresAt) {}
}
