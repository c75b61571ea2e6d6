package org.streamsmanager.simulator.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.LibraryType;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Servers;
import org.streamsmanager.simulator.world.World;

/** Up to three owners, four servers in three places, and as many people as are wanted in every state one meets. */
final class CommunitySeed {
    private final Planting planting;

    CommunitySeed(Instant now) {
        planting = new Planting(now);
    }

    World plant(Beginning beginning) {
        Account vega = planting.owner("vega", true);
        Account second = planting.owner("rigel", true);
        Account third = planting.owner("altair", false);
        Account rigel = beginning.owners() < 2 ? vega : second;
        Account altair = beginning.owners() < 3 ? vega : third;
        List<MediaServer> servers = new ArrayList<>();
        servers.add(server(vega, "Observatory", "Lisbon", "Movies", "Series"));
        servers.add(server(rigel, "Atlas", "Frankfurt", "Films", "TV Shows"));
        servers.add(server(vega, "Planetarium", "Singapore", "Movies (EN)", "Shows"));
        servers.add(server(altair, "Meridian", "Frankfurt", "movies", "Series & Anime"));
        new CommunityPeople(planting, servers, vega).settle(beginning.users());
        return planting.world();
    }

    /** Four libraries each, whose names differ a little between servers. */
    private MediaServer server(Account owner, String name, String place, String films, String series) {
        Servers servers = planting.world().servers();
        Instant since = planting.ago(1000);
        MediaServer server = servers.add(name, place, owner, since);
        servers.addLibrary(server, LibraryType.MOVIE, films, 1200, since);
        servers.addLibrary(server, LibraryType.SHOW, series, 300, since);
        servers.addLibrary(server, LibraryType.MOVIE, films + " 4K", 150, since);
        servers.addLibrary(server, LibraryType.ARTIST, "Music", 400, since);
        return server;
    }
}
