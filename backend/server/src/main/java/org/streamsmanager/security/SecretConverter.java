package org.streamsmanager.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.streamsmanager.shared.Secret;

/** Keeps a {@link Secret} encrypted in its column. */
@Converter(autoApply = true)
@ApplicationScoped
public class SecretConverter implements AttributeConverter<Secret, String> {
    private final SecretCipher cipher;

    SecretConverter(SecretCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public String convertToDatabaseColumn(Secret secret) {
        return secret == null ? null : cipher.encrypt(secret);
    }

    @Override
    public Secret convertToEntityAttribute(String stored) {
        return stored == null ? null : cipher.decrypt(stored);
    }
}
