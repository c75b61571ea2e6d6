package org.streamsmanager.simulator.http;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.World;

/** Where things can be reached: the host that is told to clients, and the ports of the listeners. */
public final class Site {
    private final String host;
    private final List<Integer> mediaServerPorts = new CopyOnWriteArrayList<>();
    private volatile int plexTvPort;

    public Site(String host) {
        this.host = host;
    }

    public void plexTvPort(int port) {
        plexTvPort = port;
    }

    public void addMediaServer(int port) {
        mediaServerPorts.add(port);
    }

    public URI plexTv() {
        return uri(host, plexTvPort);
    }

    public List<URI> mediaServers() {
        return mediaServerPorts.stream().map(port -> uri(host, port)).toList();
    }

    public int port(World world, MediaServer server) {
        return mediaServerPorts.get(world.servers().all().indexOf(server));
    }

    public String host(MediaServer server) {
        return server.advertisedHost() == null ? host : server.advertisedHost();
    }

    public URI mediaServer(World world, MediaServer server) {
        return uri(host(server), port(world, server));
    }

    private static URI uri(String host, int port) {
        return URI.create("http://" + host + ":" + port);
    }
}
