package org.streamsmanager.simulator.mediaserver;

import java.util.List;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.MediaServer;

/** Who the server is. */
final class IdentityRoutes {
    private static final String VERSION = "1.43.0.1-aa";

    private static final String OWNER_FEATURES = "session_kick,sync,webhooks,hardware_transcoding";
    private static final List<String> DIRECTORIES =
            List.of("activities", "butler", "devices", "hubs", "library", "playlists", "statistics", "transcode");
    private static final List<String> ABILITIES = List.of(
            "allowChannelAccess",
            "allowMediaDeletion",
            "allowSharing",
            "allowSync",
            "backgroundProcessing",
            "certificate",
            "companionProxy",
            "eventStream",
            "hubSearch",
            "multiuser",
            "myPlex",
            "photoAutoTag",
            "pluginHost",
            "pushNotifications",
            "sync",
            "transcoderAudio",
            "transcoderLyrics",
            "transcoderPhoto",
            "transcoderSubtitles",
            "transcoderVideo",
            "updater",
            "voiceSearch");

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
        Element container = abilities(Container.of(DIRECTORIES.size()))
                .with("claimed", server.claimed())
                .with("friendlyName", server.name())
                .with("machineIdentifier", server.machineIdentifier())
                .with("ownerFeatures", OWNER_FEATURES);
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
                .with("updatedAt", call.now().getEpochSecond())
                .with("version", VERSION)
                .bare("Directory", DIRECTORIES, IdentityRoutes::directory));
    }

    private static Element directory(String name) {
        return Element.of("Directory").with("count", 1).with("key", name).with("title", name);
    }

    private static Element abilities(Element container) {
        for (String able : ABILITIES) {
            container.with(able, true);
        }
        return container
                .with("allowCameraUpload", false)
                .with("allowTuners", false)
                .with("livetv", 7)
                .with("readOnlyLibraries", false)
                .with("streamingBrainABRVersion", 3)
                .with("streamingBrainVersion", 2)
                .with("transcoderVideoBitrates", "64,96,208,320,720,1500,2000,3000,4000,8000,10000,12000,20000")
                .with("transcoderVideoQualities", "0,1,2,3,4,5,6,7,8,9,10,11,12")
                .with("transcoderVideoResolutions", "128,128,160,240,320,480,768,720,720,1080,1080,1080,1080");
    }

    private static long converting(MediaServer server) {
        return server.playback().sessions().stream()
                .filter(session -> session.method().converts())
                .count();
    }
}
