package org.streamsmanager.simulator.mediaserver;

import java.util.List;
import java.util.stream.IntStream;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.wire.Element;
import org.streamsmanager.simulator.world.Library;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Session;

/** What a server has used, which needs a Pass, and what it holds. */
final class StatisticsRoutes {
    private static final long BYTES_PER_ITEM = 4_000_000_000L;
    private static final long DURATION_PER_ITEM = 5_400_000L;

    private final PlexMediaServer mediaServer;

    StatisticsRoutes(PlexMediaServer mediaServer) {
        this.mediaServer = mediaServer;
    }

    void mount(Paths paths) {
        paths.get("/statistics/bandwidth", mediaServer.owned(this::bandwidth))
                .get("/statistics/resources", mediaServer.owned(this::resources))
                .get("/media/providers", mediaServer.shared(this::providers));
    }

    private Answer bandwidth(Call call, MediaServer server, Access access) {
        if (!pass(access)) {
            return Errors.page(403);
        }
        List<Session> sessions = server.playback().sessions();
        return Container.list("StatisticsBandwidth", sessions, session -> used(call, server, session));
    }

    private static Element used(Call call, MediaServer server, Session session) {
        return Element.of("StatisticsBandwidth")
                .with("accountID", SessionView.localId(server, session.accountId()))
                .with("deviceID", 1)
                .with("timespan", 6)
                .with("at", call.now().getEpochSecond())
                .with("lan", session.player().local())
                .with("bytes", MediaView.bitrate(session) * 125L * 6);
    }

    private Answer resources(Call call, MediaServer server, Access access) {
        if (!pass(access)) {
            return Errors.page(403);
        }
        double load = server.playback().sessions().size() * 7.5;
        List<Integer> steps = IntStream.range(0, 10).boxed().toList();
        return Container.list(
                "StatisticsResources",
                steps,
                step -> Element.of("StatisticsResources")
                        .with("timespan", 6)
                        .with("at", call.now().getEpochSecond() - 6L * step)
                        .with("hostCpuUtilization", load + 5)
                        .with("processCpuUtilization", load)
                        .with("hostMemoryUtilization", 40.0)
                        .with("processMemoryUtilization", 4.5));
    }

    private static boolean pass(Access access) {
        return access instanceof Access.Owner owner && owner.account().pass();
    }

    private Answer providers(Call call, MediaServer server, Access access) {
        Element content = Element.of("Feature")
                .with("type", "content")
                .with("key", "/library/sections")
                .bare("Directory", Access.libraries(access, server), StatisticsRoutes::holding);
        Element provider = Element.of("MediaProvider")
                .with("identifier", "com.plexapp.plugins.library")
                .with("title", "Library")
                .with("types", "video,audio,photo")
                .with("protocols", "stream,download")
                .bare("Feature", List.of(content));
        return Container.answer(Container.of(1)
                .with("friendlyName", server.name())
                .with("machineIdentifier", server.machineIdentifier())
                .bare("MediaProvider", List.of(provider)));
    }

    private static Element holding(Library library) {
        return Element.of("Directory")
                .with("id", String.valueOf(library.key()))
                .with("key", "/library/sections/" + library.key())
                .with("type", library.type().word())
                .with("title", library.title())
                .with("durationTotal", library.leaves() * DURATION_PER_ITEM)
                .with("storageTotal", library.leaves() * BYTES_PER_ITEM);
    }
}
