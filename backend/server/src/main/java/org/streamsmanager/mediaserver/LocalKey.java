package org.streamsmanager.mediaserver;

import java.util.Objects;

/** The number of a library on its server. Never to be taken for its {@link GlobalId}: sharing it would share another one. */
public record LocalKey(String value) {
    public LocalKey {
        Objects.requireNonNull(value, "value is null");
    }

    public static LocalKey orNull(String value) {
        return value == null ? null : new LocalKey(value);
    }
}
