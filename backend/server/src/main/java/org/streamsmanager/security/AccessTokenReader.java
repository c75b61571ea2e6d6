package org.streamsmanager.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.util.Set;

/**
 * Verifies access tokens with the key of this installation and the panel's clock instead of the library's. A signature is
 * checked once for each token: it does not change, while the time and the session are looked at on every request.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class AccessTokenReader extends JWTCallerPrincipalFactory {
    private static final int LIBRARY_CLOCK_DOES_NOT_COUNT = Integer.MAX_VALUE;
    private static final int REMEMBERED = 2_000;
    private final SigningKeyService keys;
    private final Clock clock;
    private final Cache<String, JWTCallerPrincipal> signed = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(AccessTokens.LIFETIME)
            .build();

    AccessTokenReader(SigningKeyService keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        JWTCallerPrincipal principal = verified(token);
        if (principal.getExpirationTime() <= clock.instant().getEpochSecond()) {
            throw new ParseException("the access token has expired");
        }
        return principal;
    }

    private JWTCallerPrincipal verified(String token) throws ParseException {
        JWTCallerPrincipal known = signed.getIfPresent(token);
        if (known != null) {
            return known;
        }
        JWTCallerPrincipal principal = new DefaultJWTCallerPrincipalFactory().parse(token, context());
        signed.put(token, principal);
        return principal;
    }

    private JWTAuthContextInfo context() {
        JWTAuthContextInfo info = new JWTAuthContextInfo();
        info.setIssuedBy(AccessTokens.ISSUER);
        info.setSecretVerificationKey(keys.key(SigningKeyService.ACCESS_TOKENS));
        info.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        info.setClockSkew(LIBRARY_CLOCK_DOES_NOT_COUNT);
        return info;
    }
}
