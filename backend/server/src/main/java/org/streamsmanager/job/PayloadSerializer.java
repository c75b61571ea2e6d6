package org.streamsmanager.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Payloads are JSON, readable in the database. */
@ApplicationScoped
class PayloadSerializer implements Serializer {
    private final ObjectMapper json;

    PayloadSerializer(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public byte[] serialize(Object data) {
        try {
            return data == null ? null : json.writeValueAsBytes(data);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] stored) {
        try {
            return stored == null ? null : json.readValue(stored, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
