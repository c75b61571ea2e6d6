package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which libraries a share opens: all there are and ever will be, or these. */
public record LibraryChoice(boolean all, Set<Long> ids) implements Serializable {
    private static final LibraryChoice EVERYTHING = new LibraryChoice(true, Set.of());

    /** The trap of the protocol: an empty list does not mean "none". */
    public static LibraryChoice of(Collection<Long> ids) {
        return ids.isEmpty() ? EVERYTHING : new LibraryChoice(false, new TreeSet<>(ids));
    }

    public boolean contains(Library library) {
        return all || ids.contains(library.globalId());
    }
}
