package org.streamsmanager.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/**
 * Every library of a server, and why a share gives it or not. {@code plan} is null when the access follows none.
 * {@code said} of a library is null before the server was read.
 */
public record ShareLibraries(
        @Nullable NamedRef plan, boolean downloads, boolean everything, List<SharedLibrary> libraries) {
    /** Why; the stable words of the API. */
    public enum Reason {
        IN_THE_PLAN,
        GIVEN_BY_HAND,
        NOT_IN_THE_PLAN,
        NEVER_SHARED,
        TAKEN_BY_HAND
    }

    public record SharedLibrary(
            String title,
            String type,
            NamedRef group,
            boolean wanted,
            @Nullable Boolean said,
            Reason reason) {}
}
