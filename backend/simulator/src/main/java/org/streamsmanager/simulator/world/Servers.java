package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The media servers, in the order of their listeners. */
public final class Servers implements Serializable {
    private final Ids ids;
    private final List<MediaServer> servers = new ArrayList<>();

    Servers(Ids ids) {
        this.ids = ids;
    }

    public MediaServer add(String name, String place, Account owner, Instant now) {
        MediaServer server = new MediaServer(ids.next(Ids.Kind.SERVER), name, place, owner.id(), now);
        servers.add(server);
        return server;
    }

    public Library addLibrary(MediaServer server, LibraryType type, String title, int items, Instant now) {
        Library library =
                new Library(ids.next(Ids.Kind.LIBRARY), server.takeKey(), type, title, items, type.leaves(items), now);
        server.add(library);
        return library;
    }

    public void renameLibrary(MediaServer server, Library library, String title) {
        server.replace(library, library.renamed(title));
    }

    /** Items come, or go when the number is negative. */
    public void changeItems(MediaServer server, Library library, int number) {
        if (library.items() + number < 0) {
            throw Refusal.BAD_REQUEST.error("There are only " + library.items() + " items in " + library.title());
        }
        server.replace(library, library.withItems(library.items() + number));
    }

    public void removeLibrary(MediaServer server, Library library) {
        server.remove(library);
    }

    /** Deleted and made again under the same name: both of its numbers are new. */
    public Library recreateLibrary(MediaServer server, Library old, Instant now) {
        server.remove(old);
        return addLibrary(server, old.type(), old.title(), old.items(), now);
    }

    public List<MediaServer> all() {
        return List.copyOf(servers);
    }

    public MediaServer at(int index) {
        return servers.get(index);
    }

    public Optional<MediaServer> byMachine(String machineIdentifier) {
        return servers.stream()
                .filter(server -> server.machineIdentifier().equals(machineIdentifier))
                .findFirst();
    }

    public Optional<MediaServer> find(String nameOrMachine) {
        return servers.stream()
                .filter(server -> server.name().equalsIgnoreCase(nameOrMachine)
                        || server.machineIdentifier().equals(nameOrMachine))
                .findFirst();
    }

    /** The server if it is this account's: another's is as unknown as one that does not exist. */
    public MediaServer owned(Account owner, String machineIdentifier) {
        return byMachine(machineIdentifier)
                .filter(server -> server.ownedBy(owner))
                .orElseThrow(Refusal.NOT_FOUND::error);
    }

    public List<MediaServer> ownedBy(Account owner) {
        return servers.stream().filter(server -> server.ownedBy(owner)).toList();
    }
}
