package org.streamsmanager.simulator.world;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Invitations as v1 sees them: everything that waits between two people, or a place in a home. */
public final class Invitations {
    private final World world;

    Invitations(World world) {
        this.world = world;
    }

    public Stream<Share> sent(Account owner) {
        return world.shares().ofOwner(owner.id()).filter(Share::pending);
    }

    /** The number of a person; the address itself as long as nobody has registered under it. */
    public static String idOf(Share share) {
        return share.invitedId() == null
                ? share.invitedEmail()
                : share.invitedId().toString();
    }

    public void cancel(Account owner, String inviteId, boolean home) {
        if (home) {
            require(world.homes().cancelInvite(owner.id(), number(inviteId)));
        } else {
            require(sent(owner)
                            .filter(share -> idOf(share).equalsIgnoreCase(inviteId))
                            .toList())
                    .forEach(world.shares()::remove);
        }
    }

    public void accept(Account person, long ownerId, boolean home, Instant now) {
        if (home) {
            require(world.homes().cancelInvite(ownerId, person.id()));
            world.homes().add(ownerId, person.id());
        } else {
            require(from(ownerId, person)).forEach(share -> world.sharing().accept(share, person.id(), now));
        }
    }

    public void decline(Account person, long ownerId, boolean home) {
        if (home) {
            require(world.homes().cancelInvite(ownerId, person.id()));
        } else {
            require(from(ownerId, person)).forEach(world.shares()::remove);
        }
    }

    private List<Share> from(long ownerId, Account person) {
        return world.sharing()
                .received(person)
                .filter(share -> share.ownerId() == ownerId)
                .toList();
    }

    private static List<Share> require(List<Share> found) {
        require(!found.isEmpty());
        return found;
    }

    private static void require(boolean found) {
        if (!found) {
            throw Refusal.NOT_FOUND.error();
        }
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw Refusal.NOT_FOUND.error();
        }
    }
}
