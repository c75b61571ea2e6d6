package org.streamsmanager.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.streamsmanager.shared.Secret;

/**
 * What happened to one object. {@code objectKind} is the word of the product in lower case with dashes ({@code user},
 * {@code plex-account}); {@code action} is a past participle ({@code suspended}). Secrets in the values are masked.
 */
public record Change(
        String objectKind,
        UUID objectId,
        String action,
        String cause,
        Map<String, Object> before,
        Map<String, Object> after) {
    public Change {
        Objects.requireNonNull(objectKind, "objectKind is null");
        Objects.requireNonNull(action, "action is null");
        before = masked(before);
        after = masked(after);
    }

    public static Change of(String objectKind, UUID objectId, String action) {
        return new Change(objectKind, objectId, action, null, Map.of(), Map.of());
    }

    public Change because(String reason) {
        return new Change(objectKind, objectId, action, reason, before, after);
    }

    public Change from(Map<String, Object> values) {
        return new Change(objectKind, objectId, action, cause, values, after);
    }

    public Change to(Map<String, Object> values) {
        return new Change(objectKind, objectId, action, cause, before, values);
    }

    private static Map<String, Object> masked(Map<String, Object> values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> null;
            case Secret secret -> secret.toString();
            case Number number -> number;
            case Boolean flag -> flag;
            case Iterable<?> list -> list;
            case Map<?, ?> map -> map;
            default -> value.toString();
        };
    }
}
