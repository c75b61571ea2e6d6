package org.streamsmanager.mediaserver.plex;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Both generations of plex.tv, with the credentials of one account. */
record PlexWire(PlexApi v2, PlexTvApi v1) implements AutoCloseable {
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
