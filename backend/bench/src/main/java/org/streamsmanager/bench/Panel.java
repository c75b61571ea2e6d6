package org.streamsmanager.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The panel as {@code make run} builds it, on a given database, and its API as an operator uses it. */
final class Panel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> CREDENTIALS =
            Map.of("email", "bench@example.org", "password", "a password for the bench");

    private final Program program;
    private final HttpClient http = HttpClient.newHttpClient();
    private final boolean again;
    private String token;

    private Panel(Program program, boolean again) {
        this.program = program;
        this.again = again;
    }

    static Panel start(Path folder, Postgres postgres, Map<String, String> settings) throws Exception {
        boolean again = Files.exists(folder.resolve("data"));
        int port = Program.freePort();
        Map<String, String> environment = new HashMap<>(Map.of(
                "PORT", String.valueOf(port),
                "DATA_DIR", folder.resolve("data").toString(),
                "QUARKUS_DATASOURCE_JDBC_URL", postgres.url(),
                "QUARKUS_DATASOURCE_USERNAME", "postgres",
                "QUARKUS_DATASOURCE_PASSWORD", "postgres"));
        environment.putAll(settings);
        Program program = Program.java(
                folder.resolve("panel.log"), port, environment, List.of("-jar", "target/panel/quarkus-run.jar"));
        Panel panel = new Panel(program, again);
        panel.signIn();
        return panel;
    }

    /** The first time by the link that the panel prints; later by password. A token lasts ten minutes. */
    void signIn() throws Exception {
        Pattern link = Pattern.compile("#token=(\\S+)");
        for (int i = 0; i < 300; i++) {
            Matcher found = link.matcher(program.said());
            if (token == null && found.find()) {
                Map<String, String> body = new HashMap<>(CREDENTIALS);
                body.put("token", found.group(1));
                token = post("/setup", body).get("accessToken").asText();
                return;
            }
            if (token != null || again) {
                token = post("/auth/sessions", CREDENTIALS).get("accessToken").asText();
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("The panel has printed no link to set it up:\n" + program.said());
    }

    String token() {
        return token;
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + program.port() + "/api/v1" + path);
    }

    long residentMegabytes() throws IOException {
        return program.residentMegabytes();
    }

    JsonNode get(String path) throws Exception {
        return json(send(request(path).GET()));
    }

    JsonNode post(String path, Object body) throws Exception {
        return json(send(request(path).POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))));
    }

    void download(String path, Path file) throws Exception {
        HttpResponse<Path> answer = http.send(request(path).GET().build(), BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
    }

    JsonNode upload(String path, Path file) throws Exception {
        return json(send(request(path).POST(BodyPublishers.ofFile(file))));
    }

    /** Without a body, on the version that the object has now. */
    JsonNode put(String object, String part) throws Exception {
        return json(
                send(request(object + part).header("If-Match", version(object)).PUT(BodyPublishers.noBody())));
    }

    private String version(String path) throws Exception {
        return send(request(path).GET()).headers().firstValue("ETag").orElseThrow();
    }

    JsonNode patch(String path, Object body) throws Exception {
        return json(send(request(path)
                .header("If-Match", version(path))
                .method("PATCH", BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))));
    }

    /** Looks until it is so. */
    JsonNode await(String path, Duration pause, Predicate<JsonNode> enough) throws Exception {
        long until = System.nanoTime() + Duration.ofMinutes(15).toNanos();
        while (System.nanoTime() < until) {
            JsonNode found = get(path);
            if (enough.test(found)) {
                return found;
            }
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
        throw new IllegalStateException("Waited in vain for " + path + ": " + get(path));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .timeout(Duration.ofMinutes(5))
                .header("Content-Type", "application/json")
                .header("X-Streams-Manager", "bench");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    @Override
    public void close() {
        program.close();
    }
}
