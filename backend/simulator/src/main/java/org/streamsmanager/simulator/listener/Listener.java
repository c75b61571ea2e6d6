package org.streamsmanager.simulator.listener;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.TimeUnit;

/** A port that can be closed, so that connections are refused, and opened again under the same number. */
public final class Listener {
    private final Vertx vertx;
    private final String bind;
    private final Handler<HttpServerRequest> handler;
    private int port;
    private HttpServer server;

    public Listener(Vertx vertx, String bind, int port, Handler<HttpServerRequest> handler) {
        this.vertx = vertx;
        this.bind = bind;
        this.port = port;
        this.handler = handler;
    }

    public synchronized int open() {
        if (server == null) {
            HttpServerOptions options = new HttpServerOptions()
                    .setHost(bind)
                    .setPort(port)
                    .setHttp2ClearTextEnabled(false)
                    .setReuseAddress(true)
                    .setMaxHeaderSize(64 * 1024)
                    .setCompressionSupported(true);
            HttpServer opening = vertx.createHttpServer(options).requestHandler(handler);
            server = await(opening.listen());
            port = server.actualPort();
        }
        return port;
    }

    public synchronized void close() {
        if (server != null) {
            await(server.close());
            server = null;
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (Exception e) {
            throw new IllegalStateException("The port could not be opened or closed: " + e.getMessage(), e);
        }
    }
}
