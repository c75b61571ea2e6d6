package org.streamsmanager.simulator.mediaserver;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Brings events to addresses and remembers what came back; it does not try twice. */
public final class Postman {
    private static final int KEPT = 1000;
    private static final int PATIENCE = 5000;

    private final HttpClient client;
    private final Deque<Delivery> deliveries = new ArrayDeque<>();

    public Postman(Vertx vertx) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(PATIENCE)
                .setReadIdleTimeout(PATIENCE / 1000)
                .setKeepAlive(false));
    }

    void deliver(String address, WebhookEvent event, Instant at) {
        String name = event.server().name();
        try {
            URI uri = URI.create(address);
            String shown = Delivery.shown(uri);
            client.request(options(uri))
                    .compose(request -> request.send(Multipart.of(event)))
                    .map(response -> String.valueOf(response.statusCode()))
                    .otherwise(failure -> "no answer: " + failure.getMessage())
                    .onSuccess(outcome -> remember(new Delivery(at, name, event.name(), shown, outcome)));
        } catch (IllegalArgumentException e) {
            remember(new Delivery(at, name, event.name(), "", "no address: " + e.getMessage()));
        }
    }

    private static RequestOptions options(URI address) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(address.toString())
                .setHeaders(MultiMap.caseInsensitiveMultiMap()
                        .add("Content-Type", Multipart.TYPE)
                        .add("User-Agent", "PlexMediaServer/1.43.0.1-aa"));
    }

    private synchronized void remember(Delivery delivery) {
        deliveries.addLast(delivery);
        if (deliveries.size() > KEPT) {
            deliveries.removeFirst();
        }
    }

    public synchronized List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    public synchronized void clear() {
        deliveries.clear();
    }
}
