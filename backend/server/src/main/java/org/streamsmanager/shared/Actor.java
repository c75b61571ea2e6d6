package org.streamsmanager.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who acts: shown beside every change. */
public record Actor(Kind kind, @Nullable String id, String name) {
    public enum Kind {
        LOGIN,
        API_KEY,
        JOB,
        SYSTEM,
        ANONYMOUS
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null, "system");
    public static final Actor ANONYMOUS = new Actor(Kind.ANONYMOUS, null, "anonymous");

    public Actor {
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(name, "name is null");
    }

    public static Actor job(String name) {
        return new Actor(Kind.JOB, null, name);
    }
}
