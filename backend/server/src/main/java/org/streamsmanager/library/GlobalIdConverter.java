package org.streamsmanager.library;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.streamsmanager.mediaserver.GlobalId;

@Converter(autoApply = true)
class GlobalIdConverter implements AttributeConverter<GlobalId, String> {
    @Override
    public String convertToDatabaseColumn(GlobalId number) {
        return number == null ? null : number.value();
    }

    @Override
    public GlobalId convertToEntityAttribute(String column) {
        return GlobalId.orNull(column);
    }
}
