package org.streamsmanager.simulator.control;

import java.util.Arrays;
import java.util.List;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.simulator.world.SharingSettings;
import org.streamsmanager.simulator.world.Universe;

/** What people and other administrators do about access, one line each. */
public final class Controls extends Deeds {
    public Controls(Universe universe) {
        super(universe);
    }

    public void accept(String person, String server) {
        onInvitation(
                person,
                server,
                (world, share) -> world.sharing()
                        .accept(share, share.invitedId() == null ? unregistered(person) : share.invitedId(), now()));
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
                        .accept(share, new Find(world).account(account).id(), now()));
    }

    public void decline(String person, String server) {
        onInvitation(person, server, (world, share) -> world.sharing().unshare(share));
    }

    /** plex.tv forgets the invitation; nobody has seen whether it ever does. */
    public void expire(String person, String server) {
        decline(person, server);
    }

    public void leave(String person, String server) {
        onShare(person, server, (world, share) -> world.sharing().leave(share, now()));
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
        change(world -> {
            MediaServer found = new Find(world).server(server);
            world.sharing().invite(world.sharing().invitation(found, null, whom, true), List.of(), null, now());
        });
    }

    public void befriend(String owner, String person) {
        withAccount(
                owner,
                (world, account) -> world.friendships()
                        .add(account.id(), new Find(world).account(person).id()));
    }

    /** Null: no limit. */
    public void peopleLimit(Integer limit) {
        change(world -> world.limits().peoplePerAccount(limit));
    }

    /** Whether a friend's new share is accepted at once, which real life does "in some cases". */
    public void friendsJoinAtOnce(boolean value) {
        change(world -> world.limits().friendsJoinAtOnce(value));
    }

    /** Shares and invitations as they are, for assertions. */
    public List<ShareState> shares() {
        return ask(world -> world.shares().all().stream()
                .map(share -> ShareState.of(world, share))
                .toList());
    }

    /** Shares and invitations of one person or address. */
    public List<ShareState> sharesOf(String person) {
        return shares().stream().filter(share -> share.concerns(person)).toList();
    }
}
