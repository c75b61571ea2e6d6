package org.streamsmanager.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import org.streamsmanager.security.SigningKeyService;

/** The successor of a token is derived from it, so that a repeat can be answered without storing a clear token. */
@ApplicationScoped
class RefreshTokens {
    private final SigningKeyService keys;

    RefreshTokens(SigningKeyService keys) {
        this.keys = keys;
    }

    String successor(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.key(SigningKeyService.REFRESH_TOKENS));
            byte[] next = mac.doFinal(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(next);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
