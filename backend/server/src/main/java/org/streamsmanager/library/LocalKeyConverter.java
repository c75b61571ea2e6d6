package org.streamsmanager.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.streamsmanager.mediaserver.LocalKey;

@Converter(autoApply = true)
class LocalKeyConverter implements AttributeConverter<LocalKey, String> {
    @Override
    public String convertToDatabaseColumn(LocalKey number) {
        return number == null ? null : number.value();
    }

    @Override
    public LocalKey convertToEntityAttribute(String column) {
        return LocalKey.orNull(column);
    }
}
