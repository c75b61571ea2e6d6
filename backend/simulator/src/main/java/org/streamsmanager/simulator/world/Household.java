package org.streamsmanager.simulator.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The home that an account administers or lives in; only its administrator changes it. */
public final class Household {
    private final World world;
    private final Account asking;
    private final Account admin;

    Household(World world, Account asking) {
        this.world = world;
        this.asking = asking;
        this.admin =
                world.homes().homeOf(asking.id()).map(world.accounts()::require).orElse(asking);
    }

    public Account admin() {
        return admin;
    }

    /** The administrator first. */
    public List<Account> people() {
        List<Account> people = new ArrayList<>(List.of(admin));
        world.homes()
                .members(admin.id())
                .forEach(id -> people.add(world.accounts().require(id)));
        return people;
    }

    public Account invite(String address, Instant now) {
        requireAdmin();
        if (!admin.pass()) {
            throw Refusal.PASS_WANTED.error();
        }
        Account person = world.accounts().find(address).orElseThrow(Refusal.INVALID_USER::error);
        world.homes().invite(admin.id(), person.id(), now);
        return person;
    }

    public Account addManaged(String title, String profile, Instant now) {
        requireAdmin();
        Account person = world.accounts().addManaged(title, profile, now);
        world.homes().add(admin.id(), person.id());
        return person;
    }

    /** With the home ends what was shared with a managed user, who is nobody without it. */
    public void remove(long personId) {
        requireAdmin();
        boolean invited = world.homes().cancelInvite(admin.id(), personId);
        if (!invited && !world.homes().remove(admin.id(), personId)) {
            throw Refusal.NOT_FOUND.error();
        }
        if (world.accounts().require(personId).managed()) {
            world.shares().ofPerson(personId).forEach(world.shares()::remove);
        }
    }

    public Account byUuid(String uuid) {
        return people().stream()
                .filter(person -> person.uuid().equals(uuid))
                .findFirst()
                .orElseThrow(Refusal.NOT_FOUND::error);
    }

    public Account byId(long id) {
        return people().stream().filter(person -> person.id() == id).findFirst().orElseThrow(Refusal.NOT_FOUND::error);
    }

    private void requireAdmin() {
        if (asking.id() != admin.id()) {
            throw Refusal.NOT_FOUND.error();
        }
    }
}
