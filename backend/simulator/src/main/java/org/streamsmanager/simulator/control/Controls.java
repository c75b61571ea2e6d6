package org.streamsmanager.simulator.control;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.LibraryType;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.SharingSettings;
import org.streamsmanager.simulator.world.Universe;
import org.streamsmanager.simulator.world.World;

/** What people and other administrators do, one line each. People and servers are named as anybody would name them. */
public final class Controls {
    private final Universe universe;

    public Controls(Universe universe) {
        this.universe = universe;
    }

    /** Registers at plex.tv; open invitations to the address find their person. The number of the account. */
    public long register(String username, String email) {
        return universe.alter(world -> {
            Account person = world.accounts().addPerson(username, email, universe.now());
            person.password(username + "-password");
            world.tokens().grant(username + "-token", person, "registered-" + person.id());
            world.sharing().registered(person);
            return person.id();
        });
    }

    public void rename(String account, String username, String email) {
        withAccount(account, (world, person) -> world.accounts().rename(person, username, email));
    }

    public void accept(String person, String server) {
        onInvitation(
                person,
                server,
                (world, share) -> world.sharing()
                        .accept(
                                share,
                                share.invitedId() == null ? unregistered(person) : share.invitedId(),
                                universe.now()));
    }

    private static long unregistered(String email) {
        throw Refusal.BAD_REQUEST.error(
                "Nobody has registered as " + email + ": register first, or accept as somebody else");
    }

    /** Signed in under another account when clicking the link in the mail. */
    public void acceptAs(String invited, String server, String account) {
        onInvitation(
                invited,
                server,
                (world, share) -> world.sharing()
                        .accept(share, new Find(world).account(account).id(), universe.now()));
    }

    public void decline(String person, String server) {
        onInvitation(person, server, (world, share) -> world.sharing().unshare(share));
    }

    /** plex.tv forgets the invitation; nobody has seen whether it ever does. */
    public void expire(String person, String server) {
        decline(person, server);
    }

    public void leave(String person, String server) {
        onShare(person, server, (world, share) -> world.sharing().leave(share, universe.now()));
    }

    /** Somebody else takes the share away, in Plex Web. */
    public void unshare(String person, String server) {
        onShare(person, server, (world, share) -> world.sharing().unshare(share));
    }

    /** Somebody else removes the person: every share of that owner and the friendship. */
    public void removePerson(String owner, String person) {
        withAccount(
                owner,
                (world, account) -> world.sharing()
                        .removePerson(account, new Find(world).account(person).id()));
    }

    /** Somebody else changes the libraries; no title at all means all libraries. */
    public void changeLibraries(String person, String server, String... titles) {
        onShare(person, server, (world, share) -> {
            MediaServer found = new Find(world).server(server);
            List<Long> ids = Arrays.stream(titles)
                    .map(title -> new Find(world).library(found, title).globalId())
                    .toList();
            world.sharing().changeLibraries(share, ids);
        });
    }

    public void changeSettings(String person, String server, SharingSettings settings) {
        onShare(person, server, (world, share) -> world.sharing().changeSettings(share, settings));
    }

    /** Somebody else invites, to all libraries. */
    public void invite(String server, String whom) {
        universe.change(world -> {
            MediaServer found = new Find(world).server(server);
            world.sharing()
                    .invite(world.sharing().invitation(found, null, whom, true), List.of(), null, universe.now());
        });
    }

    public void befriend(String owner, String person) {
        withAccount(
                owner,
                (world, account) -> world.friendships()
                        .add(account.id(), new Find(world).account(person).id()));
    }

    public void plexPass(String account, boolean pass) {
        withAccount(account, (world, person) -> person.pass(pass));
    }

    /** Null switches the second factor off. */
    public void verificationCode(String account, String code) {
        withAccount(account, (world, person) -> person.verificationCode(code));
    }

    /** False: the address of the account awaits its confirmation, and accepting fails until then. */
    public void confirmed(String account, boolean confirmed) {
        withAccount(account, (world, person) -> person.confirmed(confirmed));
    }

    /** The account ends: its tokens, its servers, every share it gave or had. */
    public void closeAccount(String account) {
        withAccount(account, (world, person) -> world.upheaval().closeAccount(person));
    }

    public void revokeToken(String token) {
        universe.change(world -> world.tokens().revoke(token));
    }

    /** As after "sign out everywhere". */
    public void revokeTokensOf(String account) {
        withAccount(account, (world, person) -> world.tokens().revokeAll(person));
    }

    /** A new token of an account, as after signing in again. */
    public void grantToken(String account, String token) {
        withAccount(account, (world, person) -> world.tokens().grant(token, person, "granted-" + token));
    }

    public void claimPin(String code, String account) {
        withAccount(account, (world, person) -> world.signingIn().claimPin(code, person, universe.now()));
    }

    public void denyPin(String code) {
        universe.change(world -> world.pins().deny(code));
    }

    public void expirePin(String code) {
        universe.change(world -> world.pins().expire(code, universe.now()));
    }

    public void addLibrary(String server, LibraryType type, String title, int items) {
        withServer(server, (world, found) -> world.servers().addLibrary(found, type, title, items, universe.now()));
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

    /** Both numbers of the library are new afterwards. */
    public void recreateLibrary(String server, String title) {
        onLibrary(
                server,
                title,
                (world, library) ->
                        world.servers().recreateLibrary(new Find(world).server(server), library, universe.now()));
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

    /** Null: no limit. */
    public void peopleLimit(Integer limit) {
        universe.change(world -> world.limits().peoplePerAccount(limit));
    }

    /** Whether a friend's new share is accepted at once, which real life does "in some cases". */
    public void friendsJoinAtOnce(boolean value) {
        universe.change(world -> world.limits().friendsJoinAtOnce(value));
    }

    /** Shares and invitations as they are, for assertions. */
    public List<ShareState> shares() {
        return universe.ask(world -> world.shares().all().stream()
                .map(share -> ShareState.of(world, share))
                .toList());
    }

    /** Shares and invitations of one person or address. */
    public List<ShareState> sharesOf(String person) {
        return shares().stream().filter(share -> share.concerns(person)).toList();
    }

    private interface Move<T> {
        void make(World world, T subject);
    }

    private void onInvitation(String person, String server, Move<Share> move) {
        with(world -> new Find(world).invitation(person, server), move);
    }

    private void onShare(String person, String server, Move<Share> move) {
        with(world -> new Find(world).share(person, server), move);
    }

    private void onLibrary(String server, String title, Move<Library> move) {
        with(world -> new Find(world).library(new Find(world).server(server), title), move);
    }

    private void withAccount(String account, Move<Account> move) {
        with(world -> new Find(world).account(account), move);
    }

    private void withServer(String server, Move<MediaServer> move) {
        with(world -> new Find(world).server(server), move);
    }

    private <T> void with(Function<World, T> subject, Move<T> move) {
        Consumer<World> change = world -> move.make(world, subject.apply(world));
        universe.change(change);
    }
}
