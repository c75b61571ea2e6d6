package org.streamsmanager.mediaserver;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite (e-mail address or user name) to which libraries. An empty set is refused here, because the platform
 * takes it for "everything, now and later". {@code settings} are those of a share that is given back, as they were read;
 * null for a new one.
 */
public record Invitation(
        String address,
        Set<String> libraryGlobalIds,
        Rights rights,
        @Nullable String settings) {
    public Invitation {
        if (address == null || address.isBlank()) {
            throw new IllegalArgumentException("an invitation needs an address");
        }
        if (libraryGlobalIds == null || libraryGlobalIds.isEmpty()) {
            throw new IllegalArgumentException("an invitation names its libraries: none would mean all");
        }
        address = address.strip();
        libraryGlobalIds = Set.copyOf(libraryGlobalIds);
    }

    public Invitation(String address, Set<String> libraryGlobalIds, Rights rights) {
        this(address, libraryGlobalIds, rights, null);
    }
}
