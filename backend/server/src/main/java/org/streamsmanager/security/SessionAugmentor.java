package org.streamsmanager.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Turns a verified token into what its session may do now, so that signing out and a change of role act at once. */
@ApplicationScoped
class SessionAugmentor implements SecurityIdentityAugmentor {
    private final SessionSource sessions;

    SessionAugmentor(SessionSource sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> withSession(token))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity withSession(JsonWebToken token) {
        UUID sessionId = UUID.fromString(token.getClaim(AccessTokens.SESSION_CLAIM));
        return sessions.find(sessionId)
                .map(facts -> CallerIdentity.of(token, facts))
                .orElseThrow(() -> new AuthenticationFailedException("the session has ended"));
    }
}
