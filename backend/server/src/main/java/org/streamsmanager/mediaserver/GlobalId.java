package org.streamsmanager.mediaserver;

import java.util.Objects;

/** The number of a library by which it is shared. Never to be taken for the {@link LocalKey} of the same library. */
public record GlobalId(String value) {
    public GlobalId {
        Objects.requireNonNull(value, "value is null");
    }

    public static GlobalId orNull(String value) {
        return value == null ? null : new GlobalId(value);
    }
}
