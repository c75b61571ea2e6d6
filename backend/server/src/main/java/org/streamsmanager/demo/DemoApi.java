package org.streamsmanager.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The panel's own API, called as an integrator would. */
final class DemoApi {
    private static final int MOST_LOOKS = 600;
    private static final long BETWEEN_LOOKS = 200;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json;
    private final String base;
    private String token = "";

    DemoApi(int port, ObjectMapper json) {
        this.base = "http://localhost:" + port + "/api/v1";
        this.json = json;
    }

    UUID setUp(String setUpToken, String email, String password) {
        JsonNode session = post("/setup", Map.of("token", setUpToken, "email", email, "password", password));
        this.token = session.get("accessToken").asText();
        return UUID.fromString(session.get("login").get("id").asText());
    }

    JsonNode get(String path) {
        return read(send(request(path).GET()));
    }

    JsonNode post(String path, Map<String, ?> body) {
        return read(send(request(path).POST(body(body))));
    }

    JsonNode patch(String path, Map<String, ?> body) {
        String version = send(request(path).GET()).headers().firstValue("ETag").orElseThrow();
        return read(send(request(path).header("If-Match", version).method("PATCH", body(body))));
    }

    /** Looks until it is so. */
    JsonNode await(String path, Predicate<JsonNode> enough) {
        for (int look = 0; look < MOST_LOOKS; look++) {
            JsonNode found = get(path);
            if (enough.test(found)) {
                return found;
            }
            pause();
        }
        throw new IllegalStateException("waited in vain for " + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpRequest.BodyPublisher body(Map<String, ?> body) {
        try {
            return HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
