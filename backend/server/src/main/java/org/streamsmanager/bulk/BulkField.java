package org.streamsmanager.bulk;

/** A field of an action. */
public record BulkField(String name, Type type, boolean required) {
    public enum Type {
        BOOLEAN,
        TEXT
    }
}
