package org.streamsmanager.simulator.mediaserver;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Predicate;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.listener.Paths;
import org.streamsmanager.simulator.world.MediaServer;

/** Notifications of one server, over a web socket or as server-sent events. */
final class NotificationRoutes {
    private static final long PING = 10_000;

    private final PlexMediaServer mediaServer;
    private final int index;
    private final Notifications notifications;

    NotificationRoutes(PlexMediaServer mediaServer, int index, Notifications notifications) {
        this.mediaServer = mediaServer;
        this.index = index;
        this.notifications = notifications;
    }

    void mount(Paths paths) {
        paths.getMatching("/:/websockets?/notifications", mediaServer.owned(this::socket))
                .getMatching("/:/eventsource/notifications", mediaServer.owned(this::events));
    }

    private Answer socket(Call call, MediaServer server, Access access) {
        boolean upgrade =
                call.header("Upgrade").filter("websocket"::equalsIgnoreCase).isPresent();
        return upgrade ? Answer.streaming(this::openSocket) : Errors.page(400);
    }

    private void openSocket(RoutingContext context, boolean silent) {
        if (silent) {
            context.request().toWebSocket();
        } else {
            listen(context.request());
        }
    }

    /** Listens before the client can know that the connection is open: it must not miss what happens then. */
    private void listen(HttpServerRequest request) {
        Promise<ServerWebSocket> opening = Promise.promise();
        Notifications.Listener listener = new SocketListener(opening.future());
        notifications.listen(index, listener);
        opening.future()
                .onSuccess(socket -> socket.closeHandler(closed -> notifications.leave(index, listener)))
                .onFailure(refused -> notifications.leave(index, listener));
        request.toWebSocket().onComplete(opening);
    }

    private record SocketListener(Future<ServerWebSocket> socket) implements Notifications.Listener {
        @Override
        public void told(Message message) {
            socket.onSuccess(open -> open.writeTextMessage(message.frame()));
        }

        @Override
        public void drop() {
            socket.onSuccess(ServerWebSocket::close);
        }
    }

    private Answer events(Call call, MediaServer server, Access access) {
        Predicate<String> wanted = call.query("filters")
                .map(text -> (Predicate<String>) List.of(text.split(","))::contains)
                .orElse(type -> true);
        return Answer.streaming((context, silent) -> openEvents(context, silent, wanted));
    }

    private void openEvents(RoutingContext context, boolean silent, Predicate<String> wanted) {
        HttpServerResponse response = context.response()
                .setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-cache");
        if (!silent) {
            listen(context.vertx(), response, wanted);
        }
        response.writeHead();
    }

    private void listen(Vertx vertx, HttpServerResponse response, Predicate<String> wanted) {
        Notifications.Listener listener = new EventListener(response, wanted);
        long ping = vertx.setPeriodic(PING, timer -> response.write("event: ping\ndata: {}\n\n"));
        response.closeHandler(closed -> {
            vertx.cancelTimer(ping);
            notifications.leave(index, listener);
        });
        notifications.listen(index, listener);
    }

    private record EventListener(HttpServerResponse response, Predicate<String> wanted)
            implements Notifications.Listener {
        @Override
        public void told(Message message) {
            if (wanted.test(message.type())) {
                response.write("event: " + message.type() + "\ndata: " + message.event() + "\n\n");
            }
        }

        @Override
        public void drop() {
            response.end();
        }
    }
}
