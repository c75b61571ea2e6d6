package org.streamsmanager.simulator.plextv;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.ConnectionKind;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Share;

/** A media server as plex.tv offers it to those who may connect. */
enum ResourceView {
    /** A device with its connections, times in seconds. */
    V1("Device", Times::unix),
    /** A resource, times as text. */
    V2("resource", Times::iso);

    private static final int NOBODY_LISTENS = 1;

    static final String VERSION = "1.43.0.1-aa";

    private final String name;
    private final Function<Instant, Object> time;

    ResourceView(String name, Function<Instant, Object> time) {
        this.name = name;
        this.time = time;
    }

    Element owned(Call call, MediaServer server) {
        Element resource = head(call, server)
                .with("ownerId", null)
                .with("sourceTitle", null)
                .with("publicAddress", "192.0.2.1")
                .with("accessToken", call.token())
                .with("owned", true)
                .with("home", false);
        return tail(call, server, resource);
    }

    Element shared(Call call, MediaServer server, Share share) {
        Account owner = call.world().accounts().require(server.ownerId());
        Element resource = head(call, server)
                .with("ownerId", owner.id())
                .with("sourceTitle", owner.title())
                .with("publicAddress", "192.0.2.1")
                .with("accessToken", share.accessToken())
                .with("owned", false)
                .with("home", call.world().homes().isMember(owner.id(), share.invitedId()));
        return tail(call, server, resource);
    }

    private Element head(Call call, MediaServer server) {
        return Element.of(name)
                .with("name", server.name())
                .with("product", "Plex Media Server")
                .with("productVersion", VERSION)
                .with("platform", "Linux")
                .with("platformVersion", "12")
                .with("device", "PC")
                .with("clientIdentifier", server.machineIdentifier())
                .with("createdAt", time.apply(server.createdAt()))
                .with("lastSeenAt", time.apply(call.now()))
                .with("provides", "server");
    }

    private Element tail(Call call, MediaServer server, Element resource) {
        List<Element> connections = server.connections().stream()
                .filter(kind -> kind != ConnectionKind.RELAY
                        || call.query("includeRelay").filter("1"::equals).isPresent())
                .map(kind -> connection(call, server, kind))
                .toList();
        resource.with("synced", false)
                .with("relay", server.connections().contains(ConnectionKind.RELAY))
                .with("presence", server.present())
                .with("httpsRequired", false)
                .with("publicAddressMatches", true)
                .with("dnsRebindingProtection", false)
                .with("natLoopbackSupported", false);
        return this == V1 ? resource.bare("Connection", connections) : resource.wrapped("connections", connections);
    }

    private Element connection(Call call, MediaServer server, ConnectionKind kind) {
        String scheme = call.site().scheme(call.world(), server);
        boolean dead = kind == ConnectionKind.DEAD_LOCAL;
        String host = dead ? "127.0.0.1" : call.site().host(server);
        int port = dead ? NOBODY_LISTENS : call.site().port(call.world(), server);
        return Element.of(this == V1 ? "Connection" : "connection")
                .with("protocol", scheme)
                .with("address", host)
                .with("port", port)
                .with("uri", scheme + "://" + host + ":" + port)
                .with("local", kind.local())
                .with("relay", kind == ConnectionKind.RELAY)
                .with("IPv6", false);
    }
}
