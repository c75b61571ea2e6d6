package org.streamsmanager.simulator.seed;

import java.time.Instant;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.LibraryType;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.PlayMethod;
import org.streamsmanager.simulator.world.PlayedItem;
import org.streamsmanager.simulator.world.Player;
import org.streamsmanager.simulator.world.Servers;
import org.streamsmanager.simulator.world.SharingSettings;
import org.streamsmanager.simulator.world.World;

/** One owner with a server and a few people, and a second owner whose server nobody has access to yet. */
final class SmallSeed {
    private final Planting planting;

    SmallSeed(Instant now) {
        planting = new Planting(now);
    }

    World plant() {
        Account vega = planting.owner("vega", true);
        Account rigel = planting.owner("rigel", true);
        observatory(vega);
        atlas(rigel);
        planting.person("nova");
        planting.person("stella");
        return planting.world();
    }

    private void observatory(Account vega) {
        Servers servers = planting.world().servers();
        MediaServer observatory = servers.add("Observatory", "Lisbon", vega, planting.ago(1500));
        Library movies = servers.addLibrary(observatory, LibraryType.MOVIE, "Movies", 240, planting.ago(1500));
        servers.addLibrary(observatory, LibraryType.SHOW, "Series", 36, planting.ago(1500));
        Library music = servers.addLibrary(observatory, LibraryType.ARTIST, "Music", 80, planting.ago(1500));
        Account luna = planting.person("luna");
        SharingSettings settings = SharingSettings.NONE.downloads(true).films("label=kids");
        planting.share(observatory, luna, settings, movies, music);
        Account child = planting.managed(vega, "Kid", null);
        planting.share(observatory, child, null, movies);
        watching(observatory, vega, luna);
    }

    /** The owner plays a film as it is, luna's film is converted. */
    private void watching(MediaServer server, Account vega, Account luna) {
        Library movies = server.libraries().getFirst();
        Player television = Player.named("Television");
        planting.watched(server, luna, television, PlayedItem.of(movies, 11));
        planting.watches(server, luna, television, PlayedItem.of(movies, 42), PlayMethod.TRANSCODE);
        planting.watches(server, vega, television, PlayedItem.of(movies, 3), PlayMethod.DIRECT_PLAY);
    }

    private void atlas(Account rigel) {
        Servers servers = planting.world().servers();
        MediaServer atlas = servers.add("Atlas", "Frankfurt", rigel, planting.ago(400));
        servers.addLibrary(atlas, LibraryType.MOVIE, "Movies", 180, planting.ago(400));
        servers.addLibrary(atlas, LibraryType.SHOW, "Series", 20, planting.ago(400));
        servers.addLibrary(atlas, LibraryType.MOVIE, "Movies 4K", 25, planting.ago(400));
    }
}
