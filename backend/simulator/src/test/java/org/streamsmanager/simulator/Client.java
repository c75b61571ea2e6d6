package org.streamsmanager.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Asks as a client of Plex does; every request carries a client identifier and the token of one person. */
final class Client {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String token;
    private final boolean json;
    private final String identifier;
    private final Duration patience;

    private Client(URI base, String token, boolean json, String identifier, Duration patience) {
        this.base = base;
        this.token = token;
        this.json = json;
        this.identifier = identifier;
        this.patience = patience;
    }

    static Client of(URI base, String token) {
        return new Client(base, token, false, "test-client", Duration.ofSeconds(20));
    }

    Client asking(URI other) {
        return new Client(other, token, json, identifier, patience);
    }

    Client json() {
        return new Client(base, token, true, identifier, patience);
    }

    Client patient(Duration time) {
        return new Client(base, token, json, identifier, time);
    }

    Client withoutIdentifier() {
        return new Client(base, token, json, null, patience);
    }

    Reply get(String path) {
        return send(request("GET", path, null));
    }

    Reply delete(String path) {
        return send(request("DELETE", path, null));
    }

    Reply post(String path) {
        return send(request("POST", path, ""));
    }

    Reply post(String path, String body) {
        return body("POST", path, body);
    }

    Reply put(String path) {
        return send(request("PUT", path, ""));
    }

    Reply put(String path, String body) {
        return body("PUT", path, body);
    }

    Reply patch(String path, String body) {
        return body("PATCH", path, body);
    }

    Reply body(String method, String path, String body) {
        return send(request(method, path, body.replace('\'', '"')).header("Content-Type", "application/json"));
    }

    Reply form(String method, String path, String body) {
        return send(request(method, path, body).header("Content-Type", "application/x-www-form-urlencoded"));
    }

    Reply basic(String path, String name, String password) {
        String both = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return send(request("POST", path, "").header("Authorization", "Basic " + both));
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(patience)
                .header("Accept", json ? "application/json" : "*/*")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        header(request, "X-Plex-Client-Identifier", identifier);
        header(request, "X-Plex-Product", "PlexAPI");
        header(request, "X-Plex-Token", token);
        return request;
    }

    private static void header(HttpRequest.Builder request, String name, String value) {
        if (value != null) {
            request.header(name, value);
        }
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response.headers());
        } catch (IOException e) {
            throw new NoAnswer(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The connection failed, was cut, or nothing came in time. */
    static final class NoAnswer extends RuntimeException {
        NoAnswer(IOException cause) {
            super(cause);
        }
    }
}
