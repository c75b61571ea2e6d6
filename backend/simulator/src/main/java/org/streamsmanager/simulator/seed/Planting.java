package org.streamsmanager.simulator.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Invitation;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.PlayMethod;
import org.streamsmanager.simulator.world.PlayedItem;
import org.streamsmanager.simulator.world.Player;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.SharingSettings;
import org.streamsmanager.simulator.world.World;

/** The moves that seeds are made of: everything goes by the rules that requests go by. */
final class Planting {
    private final World world = new World();
    private final Instant now;

    Planting(Instant now) {
        this.now = now;
    }

    World world() {
        return world;
    }

    Instant ago(int days) {
        return now.minus(Duration.ofDays(days));
    }

    Account owner(String name, boolean pass) {
        Account owner = world.accounts().addOwner(name, name + "@example.test", ago(2000));
        return known(owner.pass(pass));
    }

    Account person(String name, String email) {
        return known(world.accounts().addPerson(name, email, ago(700)));
    }

    Account person(String name) {
        return person(name, name + "@example.test");
    }

    private Account known(Account account) {
        world.tokens().grant(account.username() + "-token", account, "seed-" + account.id());
        return account.password(account.username() + "-password");
    }

    Account managed(Account owner, String title, String profile) {
        Account child = world.accounts().addManaged(title, profile, ago(300));
        world.homes().add(owner.id(), child.id());
        return child;
    }

    Share invite(MediaServer server, String whom, SharingSettings settings, Library... libraries) {
        Invitation invitation = world.sharing().invitation(server, null, whom, true);
        return world.sharing().invite(invitation, ids(libraries), settings, ago(30));
    }

    Share share(MediaServer server, Account person, SharingSettings settings, Library... libraries) {
        Invitation invitation = world.sharing().invitation(server, person.id(), null, true);
        Share share = world.sharing().invite(invitation, ids(libraries), settings, ago(60));
        if (share.pending()) {
            world.sharing().accept(share, person.id(), ago(59));
        }
        return share;
    }

    void watches(MediaServer server, Account person, Player player, PlayedItem item, PlayMethod method) {
        Instant start = now.minus(Duration.ofMinutes(20));
        server.playback().start(world.ids(), person.id(), player, item, method, start);
    }

    void watched(MediaServer server, Account person, Player player, PlayedItem item) {
        server.playback().watched(world.ids(), person.id(), player, item, ago(1));
    }

    private static List<Long> ids(Library... libraries) {
        return Arrays.stream(libraries).map(Library::globalId).toList();
    }
}
