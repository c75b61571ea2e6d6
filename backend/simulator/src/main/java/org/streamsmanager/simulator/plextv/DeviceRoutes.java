package org.streamsmanager.simulator.plextv;

import java.util.List;
import java.util.stream.Stream;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Device;
import org.streamsmanager.simulator.world.MediaServer;

/** Authorised devices, the account's media servers among them. */
final class DeviceRoutes {
    void mount(Paths paths) {
        paths.get("/devices.xml", this::list).delete("/devices/:id", this::remove);
    }

    private Answer list(Call call) {
        Account account = call.account();
        List<Element> devices = Stream.concat(
                        call.world().servers().ownedBy(account).stream().map(server -> server(call, server)),
                        call.world().devices().of(account).stream().map(device -> device(call, device)))
                .toList();
        return Answer.ok(
                Element.of("MediaContainer").with("publicAddress", "192.0.2.1").bare("Device", devices));
    }

    private static Element server(Call call, MediaServer server) {
        Element connection = Element.of("Connection").with("uri", call.site().mediaServer(call.world(), server));
        return element(server.serverId(), server.name(), "Plex Media Server", ResourceView.VERSION, "Linux")
                .with("provides", "server")
                .with("clientIdentifier", server.machineIdentifier())
                .with("createdAt", Times.unix(server.createdAt()))
                .with("lastSeenAt", Times.unix(call.now()))
                .bare("Connection", List.of(connection));
    }

    private static Element device(Call call, Device device) {
        return element(device.id(), device.name(), device.product(), device.version(), device.platform())
                .with("provides", "controller")
                .with("clientIdentifier", device.clientIdentifier())
                .with("createdAt", Times.unix(device.createdAt()))
                .with("lastSeenAt", Times.unix(call.now()))
                .with("token", call.world().tokens().of(device).orElse(""));
    }

    private static Element element(long id, String name, String product, String version, String platform) {
        return Element.of("Device")
                .with("id", id)
                .with("name", name)
                .with("product", product)
                .with("productVersion", version)
                .with("version", version)
                .with("platform", platform)
                .with("platformVersion", "")
                .with("device", "")
                .with("model", "")
                .with("vendor", "")
                .with("publicAddress", "192.0.2.1")
                .with("screenResolution", "")
                .with("screenDensity", "");
    }

    /** The address ends in ".xml", and so does the number in it. */
    private Answer remove(Call call) {
        Account account = call.account();
        long id = call.number(call.path("id").replaceFirst("\\.xml$", ""));
        call.world().signingIn().removeDevice(account, id);
        return Answer.empty(204);
    }
}
