package org.streamsmanager.simulator.mediaserver;

import java.util.List;
import java.util.Optional;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.Playback;
import org.streamsmanager.simulator.world.Session;

/** What is being watched, and the ending of it. */
final class SessionRoutes {
    private final PlexMediaServer mediaServer;

    SessionRoutes(PlexMediaServer mediaServer) {
        this.mediaServer = mediaServer;
    }

    void mount(Paths paths) {
        paths.get("/status/sessions", mediaServer.owned(this::sessions))
                .get("/status/sessions/terminate", mediaServer.owned(this::terminate))
                .post("/status/sessions/terminate", mediaServer.owned(this::terminate))
                .get("/transcode/sessions", mediaServer.owned(this::transcodes))
                .delete("/transcode/sessions/:key", mediaServer.owned(this::stopTranscode));
    }

    private Answer sessions(Call call, MediaServer server, Access access) {
        SessionView view = new SessionView(call, server);
        return Container.list("Metadata", server.playback().sessions(), view::one);
    }

    private Answer transcodes(Call call, MediaServer server, Access access) {
        return Container.list("TranscodeSession", converting(server), s -> TranscodeView.one(s, call.now()));
    }

    private static List<Session> converting(MediaServer server) {
        return server.playback().sessions().stream()
                .filter(session -> session.method().converts())
                .toList();
    }

    /** The player starts its transcode again at once: nothing has changed. */
    private Answer stopTranscode(Call call, MediaServer server, Access access) {
        boolean known =
                converting(server).stream().anyMatch(s -> s.transcodeKey().equals(call.path("key")));
        return known ? Answer.empty(200) : Errors.page(404);
    }

    private Answer terminate(Call call, MediaServer server, Access access) {
        if (call.hasQueryInOtherCase("sessionId")) {
            return Errors.page(400);
        }
        if (!(access instanceof Access.Owner owner) || !owner.account().pass()) {
            return Errors.page(401);
        }
        return call.query("sessionId")
                .filter(text -> !text.isBlank())
                .map(text -> end(call, server.playback(), text))
                .orElseGet(() -> Errors.page(403));
    }

    private static Answer end(Call call, Playback playback, String id) {
        Optional<Session> session = playback.byId(id);
        session.ifPresent(found -> playback.stop(call.world().ids(), found, call.now()));
        return session.isPresent() ? Answer.empty(200) : Errors.page(404);
    }
}
