package org.streamsmanager.simulator.listener;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.http.Endpoint;

/** A request under way: it ends exactly once, with a status or with a cut, and is in the record by then. */
record Exchange(RoutingContext context, Dialect dialect, Endpoint endpoint, Recording recording) {
    boolean reads() {
        return context.request().method().name().equals("GET");
    }

    void send(Ready ready) {
        recording.finish(ready.status());
        if (ready.opener() == null) {
            head(ready).end(ready.bytes());
        } else {
            ready.opener().open(context, false);
        }
    }

    /** A stream opens and says nothing; anything else is never answered. */
    void sendSilently(Ready ready) {
        Answer.Opener opener = ready.opener();
        recording.finish(opener == null ? 0 : ready.status());
        if (opener != null) {
            opener.open(context, true);
        }
    }

    private HttpServerResponse head(Ready ready) {
        HttpServerResponse response = context.response().setStatusCode(ready.status());
        ready.headers().forEach(response::putHeader);
        return ready.type() == null ? response : response.putHeader("Content-Type", ready.type());
    }

    void cut() {
        recording.finish(0);
        close();
    }

    void close() {
        context.request().connection().close();
    }

    /** Nothing is ever sent; the client may wait as long as it likes. */
    void leaveOpen() {
        recording.finish(0);
    }

    /** The length promises more than comes; without a body there is only the connection to cut. */
    void cutInBody(Ready ready) {
        int length = ready.bytes().length();
        if (length == 0) {
            cut();
            return;
        }
        recording.finish(0);
        head(ready)
                .putHeader("Content-Length", String.valueOf(length))
                .write(ready.bytes().slice(0, length / 2))
                .onComplete(written -> close());
    }
}
