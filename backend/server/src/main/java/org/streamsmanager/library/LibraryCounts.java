package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.mediaserver.ServerLibraries;

/** Tells the servers how many libraries they have. */
@ApplicationScoped
class LibraryCounts implements ServerLibraries {
    private final LibraryRepository libraries;

    LibraryCounts(LibraryRepository libraries) {
        this.libraries = libraries;
    }

    @Override
    public Map<UUID, Integer> countByServer(Collection<UUID> serverIds) {
        return serverIds.isEmpty() ? Map.of() : libraries.presentByServer(serverIds);
    }
}
