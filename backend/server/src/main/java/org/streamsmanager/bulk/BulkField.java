package org.streamsmanager.bulk;

import java.util.List;

/**
 * A field of an action. {@code most} is the longest text, the most tags or the largest number; {@code choices} are the
 * words of a CHOICE.
 */
public record BulkField(String name, Type type, boolean required, int most, List<String> choices) {
    public enum Type {
        BOOLEAN,
        TEXT,
        TAGS,
        CHOICE,
        NUMBER,
        TIME,
        PLAN,
        SERVER
    }

    public static BulkField flag(String name) {
        return new BulkField(name, Type.BOOLEAN, false, 0, List.of());
    }

    public static BulkField text(String name, int longest) {
        return new BulkField(name, Type.TEXT, false, longest, List.of());
    }

    public static BulkField tags(String name, int most) {
        return new BulkField(name, Type.TAGS, false, most, List.of());
    }

    public static BulkField choice(String name, List<String> words) {
        return new BulkField(name, Type.CHOICE, false, 0, words);
    }

    /** A whole number from 1. */
    public static BulkField number(String name, int largest) {
        return new BulkField(name, Type.NUMBER, false, largest, List.of());
    }

    /** An instant in ISO-8601. */
    public static BulkField time(String name) {
        return new BulkField(name, Type.TIME, false, 0, List.of());
    }

    /** The id of a plan. */
    public static BulkField plan(String name) {
        return new BulkField(name, Type.PLAN, false, 0, List.of());
    }

    /** The id of a server. */
    public static BulkField server(String name) {
        return new BulkField(name, Type.SERVER, false, 0, List.of());
    }

    public BulkField always() {
        return new BulkField(name, type, true, most, choices);
    }
}
