package org.streamsmanager.simulator.seed;

import java.util.List;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.PlayMethod;
import org.streamsmanager.simulator.world.PlayedItem;
import org.streamsmanager.simulator.world.Player;
import org.streamsmanager.simulator.world.SharingSettings;

/** People of a community. Of every twenty, more than half simply have access; the others are the cases one meets. */
final class CommunityPeople {
    private static final int WATCHING = 30;

    private static final int CASES = 20;

    private final Planting planting;
    private final List<MediaServer> servers;
    private final Account homeOwner;

    CommunityPeople(Planting planting, List<MediaServer> servers, Account homeOwner) {
        this.planting = planting;
        this.servers = servers;
        this.homeOwner = homeOwner;
    }

    void settle(int number) {
        planting.person("nova");
        planting.person("stella");
        int special = home() + oddNames();
        for (int i = 0; i < number - special - 2; i++) {
            settleOne(i, PeopleNames.username(i));
        }
    }

    private int home() {
        Account member = planting.person("polaris");
        planting.world().homes().add(homeOwner.id(), member.id());
        planting.share(servers.getFirst(), member, null, films(servers.getFirst()));
        Account kid = planting.managed(homeOwner, "Kid", null);
        planting.share(servers.getFirst(), kid, null, films(servers.getFirst()));
        planting.managed(homeOwner, "Grandpa", "older_kid");
        return 3;
    }

    private int oddNames() {
        for (String name : PeopleNames.ODD) {
            int index = PeopleNames.ODD.indexOf(name);
            Account person = planting.person(name, "odd" + index + "@example.test");
            planting.share(
                    servers.get(index % servers.size()), person, null, films(servers.get(index % servers.size())));
        }
        planting.share(servers.getFirst(), planting.person("casey", "Casey@example.test"), null);
        planting.share(servers.getFirst(), planting.person("casey2", "casey@example.test"), null);
        return PeopleNames.ODD.size() + 2;
    }

    private void settleOne(int i, String name) {
        int turn = i + i / CASES;
        MediaServer server = servers.get(turn % servers.size());
        MediaServer other = servers.get((turn + 1) % servers.size());
        switch (i % CASES) {
            case 11 -> onTwo(planting.person(name), server, other);
            case 12 -> planting.invite(server, planting.person(name).email(), null, films(server));
            case 13 -> planting.invite(server, name + "@example.test", null, films(server), series(server));
            case 14 -> halfWay(planting.person(name), server, other);
            case 15 ->
                planting.world()
                        .friendships()
                        .add(server.ownerId(), planting.person(name).id());
            case 16, 17, 18 -> planting.person(name);
            case 19 -> planting.share(server, planting.person(name), null);
            default -> ordinary(i, planting.person(name), server);
        }
    }

    /** A quarter of them have access without being friends, as since 2023 is possible. Some are watching. */
    private void ordinary(int i, Account person, MediaServer server) {
        planting.share(server, person, settings(i), films(server), series(server));
        if (i % 4 == 1) {
            planting.world().friendships().remove(server.ownerId(), person.id());
        }
        if (i < WATCHING) {
            watch(i, person, server);
        }
    }

    private void watch(int i, Account person, MediaServer server) {
        Player player = Player.named(person.username() + "'s television");
        planting.watched(server, person, player, PlayedItem.of(series(server), i));
        if (i % 2 == 0) {
            PlayMethod method = i % 4 == 0 ? PlayMethod.TRANSCODE : PlayMethod.DIRECT_PLAY;
            planting.watches(server, person, player, PlayedItem.of(films(server), i), method);
        }
    }

    private void onTwo(Account person, MediaServer server, MediaServer other) {
        planting.share(server, person, null, films(server));
        planting.share(other, person, null, films(other), series(other));
    }

    private void halfWay(Account person, MediaServer server, MediaServer other) {
        planting.share(server, person, null, films(server));
        if (server.ownerId() != other.ownerId()) {
            planting.invite(other, person.username(), null, films(other));
        }
    }

    private static SharingSettings settings(int i) {
        SharingSettings settings = SharingSettings.NONE.downloads(i % 3 == 0);
        return i % 7 == 0 ? settings.films("contentRating=G%2CPG|label=kids") : settings;
    }

    private static Library films(MediaServer server) {
        return server.libraries().getFirst();
    }

    private static Library series(MediaServer server) {
        return server.libraries().get(1);
    }
}
