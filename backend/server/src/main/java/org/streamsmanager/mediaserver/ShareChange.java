package org.streamsmanager.mediaserver;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an accepted share shall give from now on. An empty set is refused here, because the platform takes it for
 * "everything, now and later". {@code settings} are those that were read with the share; null when no list told them.
 */
public record ShareChange(
        String remoteShareId,
        @Nullable String remoteUserId,
        Set<String> libraryGlobalIds,
        Rights rights,
        @Nullable String settings) {
    public ShareChange {
        Objects.requireNonNull(remoteShareId, "remoteShareId is null");
        if (libraryGlobalIds == null || libraryGlobalIds.isEmpty()) {
            throw new IllegalArgumentException("a share names its libraries: none would mean all");
        }
        libraryGlobalIds = Set.copyOf(libraryGlobalIds);
    }
}
