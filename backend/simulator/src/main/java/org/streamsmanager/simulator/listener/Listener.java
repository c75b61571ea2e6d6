package org.streamsmanager.simulator.listener;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.net.BindException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A port that can be closed, so that connections are refused, and opened again under the same number. */
public final class Listener {
    private static final int ATTEMPTS = 50;
    private static final long BETWEEN_ATTEMPTS = 100_000_000L;

    private final Vertx vertx;
    private final String bind;
    private final Handler<HttpServerRequest> handler;
    private int port;
    private boolean fresh = true;
    private HttpServer server;
    private SelfSigned certificate;

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
            if (certificate != null) {
                options.setSsl(true).setKeyCertOptions(certificate.key());
            }
            server = listen(options);
            port = server.actualPort();
            fresh = false;
        }
        return port;
    }

    /** A port that was closed a moment ago is not always free at once. */
    private HttpServer listen(HttpServerOptions options) {
        for (int attempt = 1; ; attempt++) {
            try {
                return await(
                        vertx.createHttpServer(options).requestHandler(handler).listen());
            } catch (IllegalStateException e) {
                if (fresh || attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_ATTEMPTS);
            }
        }
    }

    public synchronized void close() {
        if (server != null) {
            await(server.close());
            server = null;
        }
    }

    /** From now on connections must speak TLS and meet this certificate; null: plain HTTP. Open ones are cut. */
    public synchronized void secure(SelfSigned shown) {
        if (certificate == shown) {
            return;
        }
        boolean open = server != null;
        close();
        certificate = shown;
        if (open) {
            open();
        }
    }

    /** Null: plain HTTP. */
    public synchronized SelfSigned certificate() {
        return certificate;
    }

    private <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof BindException cause ? new PortTaken(port, cause) : failed(e.getCause());
        } catch (TimeoutException e) {
            throw failed(e);
        }
    }

    private static IllegalStateException failed(Throwable cause) {
        return new IllegalStateException("The port could not be opened or closed: " + cause.getMessage(), cause);
    }

    /** Something else listens there, or the address is none of this machine. */
    public static final class PortTaken extends IllegalStateException {
        PortTaken(int port, BindException cause) {
            super("Port " + port + " cannot be opened: " + cause.getMessage(), cause);
        }
    }
}
