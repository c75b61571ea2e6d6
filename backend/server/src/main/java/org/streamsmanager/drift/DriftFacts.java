package org.streamsmanager.drift;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server says beside what is wanted. {@code extra} and {@code missing} are titles of libraries; {@code everything}:
 * all libraries, also those to come, are shared there. The person is as the server names them.
 */
public record DriftFacts(
        List<String> extra,
        List<String> missing,
        boolean everything,
        @Nullable Boolean downloadsWanted,
        @Nullable Boolean downloadsSaid,
        @Nullable String title,
        @Nullable String username,
        @Nullable String email,
        @Nullable Boolean accepted) {
    public DriftFacts {
        extra = extra == null ? List.of() : List.copyOf(extra);
        missing = missing == null ? List.of() : List.copyOf(missing);
    }
}
