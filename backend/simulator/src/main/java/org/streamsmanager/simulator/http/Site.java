package org.streamsmanager.simulator.http;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.World;

/** Where things can be reached: the host that is told to clients, and the ports of the listeners. */
public final class Site {
    private final String host;
    private final List<Integer> mediaServerPorts = new CopyOnWriteArrayList<>();
    private final Set<Integer> secured = ConcurrentHashMap.newKeySet();
    private volatile int plexTvPort;
    private volatile String plexTvScheme = "http";

    public Site(String host) {
        this.host = host;
    }

    public void plexTvPort(int port) {
        plexTvPort = port;
    }

    public void plexTvSecured(boolean tls) {
        plexTvScheme = tls ? "https" : "http";
    }

    public void addMediaServer(int port) {
        mediaServerPorts.add(port);
    }

    /** Whether the media server at this place speaks TLS. */
    public void secured(int index, boolean tls) {
        if (tls) {
            secured.add(index);
        } else {
            secured.remove(index);
        }
    }

    public URI plexTv() {
        return uri(plexTvScheme, host, plexTvPort);
    }

    public List<URI> mediaServers() {
        return IntStream.range(0, mediaServerPorts.size())
                .mapToObj(index -> uri(scheme(index), host, mediaServerPorts.get(index)))
                .toList();
    }

    public int port(World world, MediaServer server) {
        return mediaServerPorts.get(index(world, server));
    }

    private static int index(World world, MediaServer server) {
        return world.servers().all().indexOf(server);
    }

    private String scheme(int index) {
        return secured.contains(index) ? "https" : "http";
    }

    public String scheme(World world, MediaServer server) {
        return scheme(index(world, server));
    }

    public String host(MediaServer server) {
        return server.advertisedHost() == null ? host : server.advertisedHost();
    }

    public URI mediaServer(World world, MediaServer server) {
        return uri(scheme(world, server), host(server), port(world, server));
    }

    private static URI uri(String scheme, String host, int port) {
        return URI.create(scheme + "://" + host + ":" + port);
    }
}
