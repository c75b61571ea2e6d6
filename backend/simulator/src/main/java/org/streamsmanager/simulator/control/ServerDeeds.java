package org.streamsmanager.simulator.control;

import java.util.List;
import org.streamsmanager.simulator.mediaserver.Webhooks;
import org.streamsmanager.simulator.world.ConnectionKind;
import org.streamsmanager.simulator.world.LibraryType;
import org.streamsmanager.simulator.world.Universe;

/** What becomes of media servers and their libraries. */
public final class ServerDeeds extends Deeds {
    private final Webhooks webhooks;

    public ServerDeeds(Universe universe, Webhooks webhooks) {
        super(universe);
        this.webhooks = webhooks;
    }

    public void addLibrary(String server, LibraryType type, String title, int items) {
        withServer(server, (world, found) -> world.servers().addLibrary(found, type, title, items, now()));
    }

    public void renameLibrary(String server, String title, String newTitle) {
        onLibrary(
                server,
                title,
                (world, library) -> world.servers().renameLibrary(new Find(world).server(server), library, newTitle));
    }

    public void removeLibrary(String server, String title) {
        onLibrary(
                server,
                title,
                (world, library) -> world.servers().removeLibrary(new Find(world).server(server), library));
    }

    /** Items come, or go when the number is negative; listeners and webhooks are told. */
    public void changeItems(String server, String title, int number) {
        onLibrary(
                server,
                title,
                (world, library) -> world.servers().changeItems(new Find(world).server(server), library, number));
    }

    /** The ways to the server that resources offer. */
    public void connections(String server, List<ConnectionKind> kinds) {
        withServer(server, (world, found) -> found.connections(kinds));
    }

    /** Something that webhooks alone tell: a backup, a rating. Null: the owner; about no library. */
    public void announce(String server, String event, String person, String library) {
        withServer(server, (world, found) -> {
            Find find = new Find(world);
            webhooks.announce(
                    world,
                    found,
                    event,
                    person == null ? null : find.account(person),
                    library == null ? null : find.library(found, library),
                    now());
        });
    }

    /** Both numbers of the library are new afterwards. */
    public void recreateLibrary(String server, String title) {
        onLibrary(
                server,
                title,
                (world, library) -> world.servers().recreateLibrary(new Find(world).server(server), library, now()));
    }

    /** False: resources do not name the server any more. */
    public void listed(String server, boolean listed) {
        withServer(server, (world, found) -> found.listed(listed));
    }

    /** False: plex.tv lists the server but has lost sight of it. */
    public void present(String server, boolean present) {
        withServer(server, (world, found) -> found.present(present));
    }

    /** The host that resources name for the server; a name that does not resolve is a dead connection. Null: as before. */
    public void advertise(String server, String host) {
        withServer(server, (world, found) -> found.advertisedHost(host));
    }

    /** Another account claims the machine. The old owner's shares end, and global library ids are new. */
    public void claimServer(String server, String newOwner, boolean newMachineIdentifier) {
        withServer(
                server,
                (world, found) ->
                        world.upheaval().claim(found, new Find(world).account(newOwner), newMachineIdentifier));
    }
}
