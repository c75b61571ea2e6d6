package org.streamsmanager.library;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/**
 * A library with both of its numbers: {@code localKey} on its server, {@code globalId} at plex.tv (null while missing).
 * {@code items} is null until the server could be asked.
 */
public record LibraryResponse(
        UUID id,
        UUID serverId,
        String serverName,
        String title,
        String type,
        String localKey,
        @Nullable String globalId,
        NamedRef group,
        Library.State state,
        @Nullable Integer items) {
    static LibraryResponse from(Library library, String serverName, LibraryGroup group) {
        return new LibraryResponse(
                library.id(),
                library.serverId(),
                serverName,
                library.title(),
                library.type(),
                library.localKey().value(),
                library.globalId() == null ? null : library.globalId().value(),
                new NamedRef(group.id(), group.name()),
                library.state(),
                library.items());
    }
}
