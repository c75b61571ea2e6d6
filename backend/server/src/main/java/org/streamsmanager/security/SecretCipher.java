package org.streamsmanager.security;

import com.google.crypto.tink.Aead;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.streamsmanager.shared.Secret;

/** Encrypts and decrypts secrets at rest; every ciphertext names the key that made it. */
@ApplicationScoped
public class SecretCipher {
    private static final byte[] CONTEXT = "streams-manager".getBytes(StandardCharsets.UTF_8);
    private final PanelConfig config;
    private volatile Aead aead;

    SecretCipher(PanelConfig config) {
        this.config = config;
    }

    public String encrypt(Secret secret) {
        try {
            byte[] sealed = aead().encrypt(secret.reveal().getBytes(StandardCharsets.UTF_8), CONTEXT);
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a secret could not be encrypted", broken);
        }
    }

    public Secret decrypt(String stored) {
        try {
            byte[] clear = aead().decrypt(Base64.getDecoder().decode(stored), CONTEXT);
            return Secret.of(new String(clear, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a stored secret was made with another master key", broken);
        }
    }

    private Aead aead() {
        if (aead == null) {
            synchronized (this) {
                aead = aead == null ? MasterKey.open(config) : aead;
            }
        }
        return aead;
    }
}
