package org.streamsmanager.simulator.mediaserver;

import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.http.Endpoint;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.world.MediaServer;

/** One media server: it is known by its place among the servers, since its identity may change. */
public final class PlexMediaServer {
    /** An endpoint that knows who is asking. */
    @FunctionalInterface
    interface Guarded {
        Answer answer(Call call, MediaServer server, Access access);
    }

    private final int index;

    private PlexMediaServer(int index) {
        this.index = index;
    }

    public static void mount(Paths paths, int index, Notifications notifications) {
        PlexMediaServer server = new PlexMediaServer(index);
        new IdentityRoutes(server).mount(paths);
        new LibraryRoutes(server).mount(paths);
        new SessionRoutes(server).mount(paths);
        new HistoryRoutes(server).mount(paths);
        new PeopleRoutes(server).mount(paths);
        new StatisticsRoutes(server).mount(paths);
        new NotificationRoutes(server, index, notifications).mount(paths);
    }

    MediaServer in(Call call) {
        return call.world().servers().at(index);
    }

    /** For the owner and for guests. */
    Endpoint shared(Guarded endpoint) {
        return call -> {
            MediaServer server = in(call);
            Access access = Access.of(call, server);
            return access instanceof Access.Nobody ? Errors.page(401) : endpoint.answer(call, server, access);
        };
    }

    /** For the owner; a guest is told so with 403, as since 1.41.7. */
    Endpoint owned(Guarded endpoint) {
        return shared((call, server, access) ->
                access instanceof Access.Owner ? endpoint.answer(call, server, access) : Errors.page(403));
    }
}
