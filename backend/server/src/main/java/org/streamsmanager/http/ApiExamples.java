package org.streamsmanager.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Makes an example of any body from its schema, so that none is without one. */
final class ApiExamples {
    private static final int DEEPEST = 5;
    private final Map<String, Schema> schemas;

    ApiExamples(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    Object of(Schema schema) {
        return of("value", schema, 0);
    }

    private Object of(String name, Schema schema, int depth) {
        if (schema.getRef() != null) {
            Schema target =
                    schemas.get(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
            return target == null ? Map.of() : of(name, target, depth);
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().getFirst();
        }
        Schema.SchemaType type = schema.getType() == null || schema.getType().isEmpty()
                ? Schema.SchemaType.OBJECT
                : schema.getType().getFirst();
        return ofType(type, name, schema, depth);
    }

    private Object ofType(Schema.SchemaType type, String name, Schema schema, int depth) {
        return switch (type) {
            case BOOLEAN -> true;
            case INTEGER -> 1;
            case NUMBER -> 1.5;
            case ARRAY ->
                depth >= DEEPEST || schema.getItems() == null
                        ? List.of()
                        : List.of(of(name, schema.getItems(), depth + 1));
            case OBJECT -> object(schema, depth);
            default -> text(name, schema.getFormat());
        };
    }

    private Map<String, Object> object(Schema schema, int depth) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (depth < DEEPEST && schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> example.put(name, of(name, property, depth + 1)));
        }
        return example;
    }

    private static String text(String name, String format) {
        if ("uuid".equals(format)) {
            return "0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e";
        }
        if ("date-time".equals(format)) {
            return "2026-03-02T09:00:00Z";
        }
        return switch (name) {
            case "email", "newEmail" -> "luna@example.test";
            case "currency" -> "EUR";
            case "amount" -> "12.50";
            case "code" -> "not-found";
            case "username" -> "luna";
            default -> name;
        };
    }
}
