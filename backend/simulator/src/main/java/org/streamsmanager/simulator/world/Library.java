package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;

/** A section with its two numbers: the global id of plex.tv and the local key of its media server. */
public record Library(long globalId, int key, LibraryType type, String title, int items, int leaves, Instant createdAt)
        implements Serializable {

    public Library renamed(String newTitle) {
        return new Library(globalId, key, type, newTitle, items, leaves, createdAt);
    }

    Library withItems(int newItems) {
        return new Library(globalId, key, type, title, newItems, type.leaves(newItems), createdAt);
    }

    public String uuid() {
        return Secrets.hex("library " + globalId, 32);
    }
}
