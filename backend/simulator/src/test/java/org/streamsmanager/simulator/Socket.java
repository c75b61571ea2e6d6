package org.streamsmanager.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listens to the notifications of a media server. */
final class Socket implements WebSocket.Listener, AutoCloseable {
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private WebSocket socket;

    static Socket open(URI server, String token) {
        Socket listening = new Socket();
        URI uri = URI.create("ws://" + server.getAuthority() + "/:/websockets/notifications?X-Plex-Token=" + token);
        listening.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(uri, listening)
                .join();
        return listening;
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        frames.add(data.toString());
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        closed.complete("closed");
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete("cut");
    }

    JsonNode next() {
        try {
            String frame = frames.poll(5, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("No notification came");
            }
            return new ObjectMapper().readTree(frame);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean quiet() {
        return frames.isEmpty();
    }

    void awaitEnd() {
        closed.orTimeout(5, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
