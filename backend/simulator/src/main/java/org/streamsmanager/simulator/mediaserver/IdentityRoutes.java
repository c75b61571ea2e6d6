package org.streamsmanager.simulator.mediaserver;

import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.MediaServer;

/** Who the server is. */
final class IdentityRoutes {
    private static final String VERSION = "1.43.0.1-aa";

    private final PlexMediaServer mediaServer;

    IdentityRoutes(PlexMediaServer mediaServer) {
        this.mediaServer = mediaServer;
    }

    void mount(Paths paths) {
        paths.get("/identity", this::identity).get("/", mediaServer.shared(this::root));
    }

    private Answer identity(Call call) {
        MediaServer server = mediaServer.in(call);
        return Container.answer(Container.of(0)
                .with("claimed", server.claimed())
                .with("machineIdentifier", server.machineIdentifier())
                .with("version", VERSION));
    }

    private Answer root(Call call, MediaServer server, Access access) {
        Element container = Container.of(0)
                .with("allowCameraUpload", false)
                .with("allowChannelAccess", true)
                .with("allowSharing", true)
                .with("allowSync", true)
                .with("allowTuners", false)
                .with("claimed", server.claimed())
                .with("friendlyName", server.name())
                .with("machineIdentifier", server.machineIdentifier())
                .with("multiuser", true)
                .with("myPlex", true);
        if (access instanceof Access.Owner(Account owner)) {
            container
                    .with("myPlexMappingState", "mapped")
                    .with("myPlexSigninState", "ok")
                    .with("myPlexSubscription", owner.pass())
                    .with("myPlexUsername", owner.email());
        }
        return Container.answer(container
                .with("platform", "Linux")
                .with("platformVersion", "12")
                .with("transcoderActiveVideoSessions", converting(server))
                .with("transcoderVideo", true)
                .with("updatedAt", call.now().getEpochSecond())
                .with("version", VERSION));
    }

    private static long converting(MediaServer server) {
        return server.playback().sessions().stream()
                .filter(session -> session.method().converts())
                .count();
    }
}
