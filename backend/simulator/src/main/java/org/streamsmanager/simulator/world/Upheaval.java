package org.streamsmanager.simulator.world;

import java.util.List;

/** What nobody plans for: accounts that end, servers that change hands. */
public final class Upheaval {
    private final World world;

    Upheaval(World world) {
        this.world = world;
    }

    /** Its tokens die, its servers vanish, every share that it gave or had ends. */
    public void closeAccount(Account account) {
        world.tokens().revokeAll(account);
        world.servers().ownedBy(account).forEach(this::orphan);
        world.shares().ofPerson(account.id()).forEach(world.shares()::remove);
        world.friendships().removeAll(account.id());
        world.homes().removeEverywhere(account.id());
        world.accounts().close(account);
    }

    private void orphan(MediaServer server) {
        endShares(server);
        server.claimedBy(0);
    }

    /** The old owner's shares end; the libraries are registered anew, so plex.tv gives them other global ids. */
    public void claim(MediaServer server, Account newOwner, boolean newMachineIdentifier) {
        endShares(server);
        if (newMachineIdentifier) {
            server.newIdentity();
        }
        server.claimedBy(newOwner.id());
        for (Library old : server.libraries()) {
            server.replace(old, renumbered(old));
        }
    }

    private Library renumbered(Library old) {
        return new Library(
                world.ids().next(Ids.Kind.LIBRARY),
                old.key(),
                old.type(),
                old.title(),
                old.items(),
                old.leaves(),
                old.createdAt());
    }

    private void endShares(MediaServer server) {
        List.copyOf(world.shares().onServer(server.machineIdentifier())).forEach(world.shares()::remove);
    }
}
