package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.world.PlayMethod;

/** Media servers call the addresses that their owner registered. */
class WebhooksTest extends SimulatorTest {
    private static final int WITH_THE_SCROBBLES_OF_TWO_OTHERS = 8;

    private final BlockingQueue<String> bodies = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> types = new LinkedBlockingQueue<>();
    private HttpServer receiver;

    @BeforeEach
    void register() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            types.add(exchange.getRequestHeaders().getFirst("Content-Type"));
            bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        receiver.start();
        vega.form("POST", "/api/v2/user/webhooks", "urls[]=" + address());
    }

    private String address() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/secret-path";
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private String next() {
        try {
            return bodies.poll(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JSON of the part "payload". */
    private static JsonNode payload(String body) {
        try {
            int start = body.indexOf("\r\n\r\n", body.indexOf("name=\"payload\"")) + 4;
            String json = body.substring(start, body.indexOf("\r\n--", start));
            return new ObjectMapper().readTree(json.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(body, e);
        }
    }

    private String event() {
        return payload(next()).get("event").asText();
    }

    private long start(String person) {
        return simulator.watching().start("Observatory", person, "Movies", 3, PlayMethod.DIRECT_PLAY, "Living room");
    }

    @Test
    void aPlayIsToldWithWhoWhereAndWhat() throws InterruptedException {
        start("luna");
        assertEquals("device.new", event());
        String body = next();
        JsonNode played = payload(body);
        assertEquals("media.play", played.get("event").asText());
        assertFalse(played.get("user").asBoolean());
        assertTrue(played.get("owner").asBoolean());
        assertEquals(id("luna"), played.at("/Account/id").asLong());
        assertEquals("luna", played.at("/Account/title").asText());
        assertEquals(machine, played.at("/Server/uuid").asText());
        assertEquals("Living room", played.at("/Player/title").asText());
        assertEquals("Movies 4", played.at("/Metadata/title").asText());
        assertTrue(body.contains("name=\"thumb\"; filename=\"thumb.jpg\"") && body.contains("image/jpeg"));
        assertTrue(types.take().startsWith("multipart/form-data; boundary="));
    }

    @Test
    void theOwnerIsAccountOne() {
        start("vega");
        next();
        JsonNode played = payload(next());
        assertEquals(1, played.at("/Account/id").asLong());
        assertTrue(played.get("user").asBoolean());
    }

    @Test
    void aSessionIsToldFromPlayToStop() {
        long key = start("luna");
        simulator.watching().pause("Observatory", key);
        simulator.watching().resume("Observatory", key);
        clock.advance(Duration.ofMinutes(82));
        vega.get("/api/v2/user");
        simulator.watching().stop("Observatory", key);
        List<String> events = new ArrayList<>();
        for (int i = 0; i < WITH_THE_SCROBBLES_OF_TWO_OTHERS; i++) {
            events.add(event());
        }
        assertTrue(events.containsAll(
                List.of("device.new", "media.play", "media.pause", "media.resume", "media.scrobble", "media.stop")));
    }

    @Test
    void newItemsAndWhatOnlyWebhooksTell() {
        simulator.servers().changeItems("Observatory", "Movies", 1);
        JsonNode added = payload(next());
        assertEquals("library.new", added.get("event").asText());
        assertEquals("Movies 241", added.at("/Metadata/title").asText());
        assertEquals(
                204,
                nobody.post("/_sim/servers/Observatory/events", "{'event':'admin.database.backup'}")
                        .status());
        assertEquals("admin.database.backup", event());
        nobody.post("/_sim/servers/Observatory/events", "{'event':'media.rate','person':'luna','library':'Movies'}");
        assertEquals("media.rate", event());
    }

    @Test
    void withoutAPassNobodyIsCalled() throws InterruptedException {
        simulator.accounts().plexPass("vega", false);
        start("luna");
        assertNull(bodies.poll(300, TimeUnit.MILLISECONDS));
    }

    @Test
    void whatCameBackIsRemembered() throws InterruptedException {
        start("luna");
        assertEquals("204", outcome("media.play"));
        receiver.stop(0);
        simulator.servers().changeItems("Observatory", "Movies", 1);
        assertTrue(outcome("library.new").startsWith("no answer: "));
        assertFalse(nobody.get("/_sim/deliveries").body().contains("secret-path"));
    }

    private String outcome(String event) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            for (JsonNode delivery : nobody.get("/_sim/deliveries").json()) {
                if (delivery.get("event").asText().equals(event)) {
                    return delivery.get("outcome").asText();
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("No " + event + " among " + simulator.deliveries());
    }
}
