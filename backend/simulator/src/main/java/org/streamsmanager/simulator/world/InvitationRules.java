package org.streamsmanager.simulator.world;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** What makes plex.tv refuse an invitation. */
final class InvitationRules {
    private final World world;

    InvitationRules(World world) {
        this.world = world;
    }

    void check(Invitation invitation, Collection<Long> libraryIds) {
        checkLibraries(invitation.server(), libraryIds);
        if (Objects.equals(invitation.personId(), invitation.server().ownerId())) {
            throw Refusal.OWN_ACCOUNT.error();
        }
        if (exists(invitation)) {
            throw Refusal.ALREADY_SHARED.error(nameOf(invitation));
        }
        checkRoom(invitation);
    }

    /** Anything but this server's global ids is refused, local keys above all. */
    static void checkLibraries(MediaServer server, Collection<Long> libraryIds) {
        if (!libraryIds.stream().allMatch(server::has)) {
            throw Refusal.UNKNOWN_LIBRARY.error();
        }
    }

    private boolean exists(Invitation invitation) {
        return sharesOf(invitation).stream()
                .filter(share -> share.leftAt() == null)
                .anyMatch(share ->
                        share.machineIdentifier().equals(invitation.server().machineIdentifier()));
    }

    private List<Share> sharesOf(Invitation invitation) {
        return invitation.personId() == null
                ? world.shares().waitingFor(invitation.email())
                : world.shares().ofPerson(invitation.personId());
    }

    private String nameOf(Invitation invitation) {
        return invitation.personId() == null
                ? invitation.email()
                : world.accounts().require(invitation.personId()).title();
    }

    private void checkRoom(Invitation invitation) {
        Integer limit = world.limits().peoplePerAccount();
        if (limit != null && !people(invitation.server().ownerId(), invitation, limit)) {
            throw Refusal.PEOPLE_LIMIT.error();
        }
    }

    private boolean people(long ownerId, Invitation invitation, int limit) {
        Set<String> people = new HashSet<>();
        world.shares().ofOwner(ownerId).forEach(share -> people.add(key(share.invitedId(), share.invitedEmail())));
        people.add(key(invitation.personId(), invitation.email()));
        return people.size() <= limit;
    }

    private static String key(Long personId, String email) {
        return personId == null ? email.toLowerCase(Locale.ROOT) : "#" + personId;
    }
}
