package org.streamsmanager.simulator.listener;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.http.Endpoint;

/** A request under way: it ends exactly once, with a status or with a cut, and is in the record by then. */
final class Exchange {
    private final RoutingContext context;
    private final Dialect dialect;
    private final Endpoint endpoint;
    private final Recording recording;

    Exchange(RoutingContext context, Dialect dialect, Endpoint endpoint, Recording recording) {
        this.context = context;
        this.dialect = dialect;
        this.endpoint = endpoint;
        this.recording = recording;
    }

    RoutingContext context() {
        return context;
    }

    Dialect dialect() {
        return dialect;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    Recording recording() {
        return recording;
    }

    void send(int status, Sender.Body body, Map<String, String> headers) {
        recording.finish(status);
        HttpServerResponse response = context.response().setStatusCode(status);
        headers.forEach(response::putHeader);
        if (body.type() != null) {
            response.putHeader("Content-Type", body.type());
        }
        response.end(body.bytes());
    }

    void cut() {
        recording.finish(0);
        context.request().connection().close();
    }

    /** Nothing is ever sent; the client may wait as long as it likes. */
    void leaveOpen() {
        recording.finish(0);
    }

    void cutInBody(int status, Sender.Body body) {
        recording.finish(0);
        Buffer bytes = body.bytes();
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", body.type() == null ? "text/plain" : body.type())
                .putHeader("Content-Length", String.valueOf(Math.max(bytes.length(), 2)))
                .write(bytes.slice(0, bytes.length() / 2))
                .onComplete(written -> context.request().connection().close());
    }
}
