package org.streamsmanager.simulator.plextv;

import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;

/** A server's libraries with their global numbers: the only numbers that sharing understands. */
final class ServerRoutes {
    void mount(Paths paths) {
        paths.get("/api/servers/:machine", this::v1).get("/api/v2/servers/:machine", this::v2);
    }

    private Answer v1(Call call) {
        MediaServer server = server(call);
        return Answer.ok(MyPlex.container(server.machineIdentifier())
                .with("size", 1)
                .bare(
                        "Server",
                        List.of(head(call, "Server", server)
                                .bare("Section", server.libraries(), library -> section("Section", library)))));
    }

    private Answer v2(Call call) {
        MediaServer server = server(call);
        return Answer.ok(head(call, "server", server)
                .with("id", server.serverId())
                .wrapped("librarySections", server.libraries(), library -> section("librarySection", library)));
    }

    private static MediaServer server(Call call) {
        return call.world().servers().owned(call.account(), call.path("machine"));
    }

    private static Element head(Call call, String name, MediaServer server) {
        return Element.of(name)
                .with("name", server.name())
                .with("address", call.site().host(server))
                .with("port", call.site().port(call.world(), server))
                .with("version", ResourceView.VERSION)
                .with("scheme", "http")
                .with("host", call.site().host(server))
                .with("localAddresses", "192.168.1.5")
                .with("machineIdentifier", server.machineIdentifier())
                .with("createdAt", Times.unix(server.createdAt()))
                .with("updatedAt", Times.unix(call.now()))
                .with("owned", true)
                .with("synced", false);
    }

    static Element section(String name, Library library) {
        return Element.of(name)
                .with("id", library.globalId())
                .with("key", library.key())
                .with("type", library.type().word())
                .with("title", library.title());
    }
}
