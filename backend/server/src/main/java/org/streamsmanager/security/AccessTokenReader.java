package org.streamsmanager.security;

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

/** Verifies access tokens with the key of this installation and the panel's clock instead of the library's. */
@ApplicationScoped
@Alternative
@Priority(1)
class AccessTokenReader extends JWTCallerPrincipalFactory {
    private static final int LIBRARY_CLOCK_DOES_NOT_COUNT = Integer.MAX_VALUE;
    private final SigningKeyService keys;
    private final Clock clock;

    AccessTokenReader(SigningKeyService keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        JWTCallerPrincipal principal = new DefaultJWTCallerPrincipalFactory().parse(token, context());
        if (principal.getExpirationTime() <= clock.instant().getEpochSecond()) {
            throw new ParseException("the access token has expired");
        }
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
