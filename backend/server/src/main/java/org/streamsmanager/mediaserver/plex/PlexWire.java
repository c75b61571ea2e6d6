package org.streamsmanager.mediaserver.plex;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Both generations of plex.tv, with the credentials of one account; {@code proxy} is null for a direct way. */
record PlexWire(PlexApi v2, PlexTvApi v1, String proxy, PlexLists lists) implements AutoCloseable {
    @Override
    public void close() {
        try (v2;
                v1) {
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
