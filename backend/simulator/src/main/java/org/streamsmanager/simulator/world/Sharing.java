package org.streamsmanager.simulator.world;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Giving, changing and ending access: the one set of rules behind v1 and v2. */
public final class Sharing {
    private final World world;

    Sharing(World world) {
        this.world = world;
    }

    public Invitation invitation(MediaServer server, Long personId, String text, boolean friendRequest) {
        if (personId != null) {
            Account person = world.accounts().byId(personId).orElseThrow(Refusal.INVALID_USER::error);
            return new Invitation(server, person.id(), null, friendRequest);
        }
        if (text == null || text.isBlank()) {
            throw Refusal.INVALID_USER.error();
        }
        return byText(server, text.strip(), friendRequest);
    }

    private Invitation byText(MediaServer server, String text, boolean friendRequest) {
        Optional<Account> person = world.accounts().find(text);
        boolean address = text.contains("@");
        if (person.isEmpty() && !address) {
            throw Refusal.INVALID_USER.error();
        }
        return new Invitation(server, person.map(Account::id).orElse(null), address ? text : null, friendRequest);
    }

    public Share invite(Invitation invitation, Collection<Long> libraryIds, SharingSettings settings, Instant now) {
        new InvitationRules(world).check(invitation, libraryIds);
        Share share = new Share(world.ids().next(Ids.Kind.SHARE), invitation, LibraryChoice.of(libraryIds), now);
        world.shares().add(share);
        if (settings != null) {
            world.settings().set(share, settings);
        }
        if (joinsAtOnce(share)) {
            accept(share, share.invitedId(), now);
        }
        return share;
    }

    private boolean joinsAtOnce(Share share) {
        Long person = share.invitedId();
        return person != null
                && (world.homes().isMember(share.ownerId(), person)
                        || world.limits().friendsJoinAtOnce()
                                && world.friendships().exists(share.ownerId(), person));
    }

    /** The one who accepts is not always the one who was asked: an address may be answered from another account. */
    public void accept(Share share, long personId, Instant now) {
        if (!share.pending()) {
            throw Refusal.NOT_FOUND.error();
        }
        if (!world.accounts().require(personId).confirmed()) {
            throw Refusal.UNCONFIRMED.error();
        }
        adoptSettings(share, personId);
        replaceOlder(share, personId);
        world.shares().dropPerson(share);
        share.acceptedBy(personId, now);
        world.shares().indexPerson(share);
        if (share.friendRequest()) {
            world.friendships().add(share.ownerId(), personId);
        }
    }

    /** Nobody has the same server twice: an invitation answered from another account replaces what that one had. */
    private void replaceOlder(Share accepted, long personId) {
        world.shares().ofPerson(personId).stream()
                .filter(share -> share.id() != accepted.id() && share.leftAt() == null)
                .filter(share -> share.machineIdentifier().equals(accepted.machineIdentifier()))
                .forEach(world.shares()::remove);
    }

    private void adoptSettings(Share share, long personId) {
        if (share.invitedId() == null) {
            world.settings().adopt(share.ownerId(), share.invitedEmail(), personId);
        } else if (share.invitedId() != personId) {
            world.settings().set(share.ownerId(), personId, world.settings().of(share));
        }
    }

    /** Libraries of an open invitation stay as they were sent, whatever is asked for. */
    public void changeLibraries(Share share, Collection<Long> libraryIds) {
        MediaServer server =
                world.servers().byMachine(share.machineIdentifier()).orElseThrow(Refusal.NOT_FOUND::error);
        InvitationRules.checkLibraries(server, libraryIds);
        if (share.accepted()) {
            share.libraries(LibraryChoice.of(libraryIds));
        }
    }

    public void changeSettings(Account owner, long personId, SharingSettings settings) {
        world.accounts().byId(personId).orElseThrow(Refusal.NOT_FOUND::error);
        if (!knows(owner, personId)) {
            throw Refusal.NOT_FOUND.error();
        }
        checkProfile(personId);
        world.settings().set(owner.id(), personId, settings);
    }

    /** A restriction profile decides for its user. */
    private void checkProfile(long personId) {
        if (world.accounts().require(personId).restrictionProfile() != null) {
            throw Refusal.RESTRICTED_PROFILE.error();
        }
    }

    public void changeSettings(Share share, SharingSettings settings) {
        if (share.invitedId() != null) {
            checkProfile(share.invitedId());
        }
        world.settings().set(share, settings);
    }

    private boolean knows(Account owner, long personId) {
        return world.friendships().exists(owner.id(), personId)
                || world.homes().isMember(owner.id(), personId)
                || !world.shares().between(owner.id(), personId).isEmpty();
    }

    /** The friendship stays, and so does a stream that runs. */
    public void unshare(Share share) {
        world.shares().remove(share);
    }

    public void leave(Share share, Instant now) {
        share.left(now);
    }

    /** Everything between an owner and a person ends, on all servers. */
    public void removePerson(Account owner, long personId) {
        List<Share> shares = world.shares().between(owner.id(), personId);
        boolean friends = world.friendships().remove(owner.id(), personId);
        if (shares.isEmpty() && !friends) {
            throw Refusal.NOT_FOUND.error();
        }
        shares.forEach(world.shares()::remove);
        world.settings().forget(owner.id(), personId);
    }

    public Share ownedShare(Account owner, long shareId) {
        return world.shares()
                .byId(shareId)
                .filter(share -> share.ownerId() == owner.id())
                .orElseThrow(Refusal.NOT_FOUND::error);
    }

    public Share ownedShare(Account owner, String machineIdentifier, long shareId) {
        Share share = ownedShare(owner, shareId);
        if (!share.machineIdentifier().equals(machineIdentifier)) {
            throw Refusal.NOT_FOUND.error();
        }
        return share;
    }

    public void acceptReceived(Account person, long shareId, Instant now) {
        accept(receivedShare(person, shareId), person.id(), now);
    }

    /** By the owner: taken back. By the invited person: declined, or left. */
    public void end(Account account, long shareId, Instant now) {
        Share share = world.shares().byId(shareId).orElseThrow(Refusal.NOT_FOUND::error);
        if (share.ownerId() == account.id() || share.pending()) {
            unshare(share.ownerId() == account.id() ? share : receivedShare(account, shareId));
        } else {
            leave(receivedShare(account, shareId), now);
        }
    }

    private Share receivedShare(Account person, long shareId) {
        return world.shares().ofPerson(person.id()).stream()
                .filter(share -> share.id() == shareId)
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::error);
    }

    public Stream<Share> received(Account person) {
        return world.shares().ofPerson(person.id()).stream().filter(Share::pending);
    }

    /** Invitations to an address wait for it: registering finds them. */
    public void registered(Account person) {
        world.shares().waitingFor(person.email()).forEach(share -> found(share, person));
    }

    private void found(Share share, Account person) {
        world.settings().adopt(share.ownerId(), share.invitedEmail(), person.id());
        world.shares().dropPerson(share);
        share.foundPerson(person.id());
        world.shares().indexPerson(share);
    }
}
