package org.streamsmanager.mediaserver;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class ServerResourceTest extends PanelTest {
    private static final String SERVERS = "/api/v1/servers";

    @Inject
    ServerService servers;

    private String accountId;
    private String id;

    @BeforeEach
    void addObservatory() {
        accountId = operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        id = add("Observatory").path("id");
    }

    @Test
    void aServerBeginsSwitchedOffWithRoomForAHundred() {
        operator()
                .get(SERVERS + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("platform", equalTo("PLEX"))
                .body("state", equalTo("ATTACHED"))
                .body("enabled", equalTo(false))
                .body("maxUsers", equalTo(100))
                .body("seatsTaken", equalTo(0))
                .body("plexAccountName", equalTo("vega"))
                .body("capabilities.downloads", equalTo(true))
                .body("capabilities.acceptsInvitations", equalTo(true))
                .body("location", nullValue());
    }

    @Test
    void aServerIsAddedOnceAndOnlyByItsOwner() {
        add("Observatory").then().statusCode(409).body("code", equalTo("server-known"));
        operator()
                .body(Map.of("plexAccountId", accountId, "machineIdentifier", "somebody-elses"))
                .post(SERVERS)
                .then()
                .statusCode(422)
                .body("code", equalTo("server-not-owned"))
                .body("violations[0].pointer", equalTo("/machineIdentifier"));
    }

    @Test
    void editsNeedTheVersionThatWasRead() {
        Map<String, Object> wanted = Map.of("enabled", true, "maxUsers", 7, "allow4kTranscoding", true);
        operator().body(wanted).patch(SERVERS + "/" + id).then().statusCode(428);
        String etag = operator().get(SERVERS + "/" + id).header("ETag");
        edit(etag, wanted)
                .then()
                .statusCode(200)
                .body("enabled", equalTo(true))
                .body("maxUsers", equalTo(7))
                .body("allow4kTranscoding", equalTo(true))
                .body("allowsNew", equalTo(true));
        edit(etag, wanted).then().statusCode(412);
        edit(etag, Map.of("maxUsers", -1)).then().statusCode(422).body("violations[0].pointer", equalTo("/maxUsers"));
    }

    @Test
    void locationsAreGivenTakenAwayAndProtectedWhileInUse() {
        Response lisbon = operator().body(Map.of("name", "Lisbon")).post("/api/v1/server-locations");
        lisbon.then().statusCode(201).body("servers", equalTo(0));
        operator()
                .body(Map.of("name", "LISBON"))
                .post("/api/v1/server-locations")
                .then()
                .statusCode(409);
        String place = lisbon.path("id");
        edit(operator().get(SERVERS + "/" + id).header("ETag"), Map.of("locationId", place))
                .then()
                .body("location.name", equalTo("Lisbon"));
        assertEquals("Lisbon", servers.require(UUID.fromString(id)).locationName());
        operator().delete("/api/v1/server-locations/" + place).then().statusCode(409);
        operator()
                .delete(SERVERS + "/" + id + "/location")
                .then()
                .statusCode(200)
                .body("location", nullValue());
        operator()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Porto"))
                .patch("/api/v1/server-locations/" + place)
                .then()
                .statusCode(200)
                .body("name", equalTo("Porto"));
        operator().delete("/api/v1/server-locations/" + place).then().statusCode(204);
        operator().get("/api/v1/server-locations").then().body("items", hasSize(0));
    }

    @Test
    void aRemovedServerIsRememberedAndComesBackToItsRow() {
        String hash = operator().get(SERVERS + "/" + id + "/removal").path("hash");
        operator()
                .delete(SERVERS + "/" + id + "?hash=wrong")
                .then()
                .statusCode(409)
                .body("code", equalTo("preview-stale"));
        operator().delete(SERVERS + "/" + id + "?hash=" + hash).then().statusCode(204);
        operator().get(SERVERS + "/" + id).then().statusCode(404);
        operator().get(SERVERS).then().body("total", equalTo(0));
        assertEquals("Observatory", servers.require(UUID.fromString(id)).name(), "history names it");
        add("Observatory").then().statusCode(201).body("id", equalTo(id));
    }

    @Test
    void theListIsFiltered() {
        operator().get(SERVERS + "?state=DETACHED").then().body("items", hasSize(0));
        operator()
                .get(SERVERS + "?enabled=false&plexAccountId=" + accountId)
                .then()
                .body("items.id", contains(id));
        operator().get(SERVERS + "?enabled=true").then().body("items", hasSize(0));
    }

    @Test
    void theTestTellsWhereItAnswersOrWhatIsWrong() {
        operator()
                .post(SERVERS + "/" + id + "/tests")
                .then()
                .statusCode(200)
                .body("reachable", equalTo(true))
                .body("uri", notNullValue());
        world.plex().reachable("Observatory", false);
        operator()
                .post(SERVERS + "/" + id + "/tests")
                .then()
                .statusCode(200)
                .body("reachable", equalTo(false))
                .body("detail", notNullValue());
        operator().get(SERVERS + "/" + id).then().body("reachable", equalTo(false));
    }

    @Test
    void theLastSeatsAreTakenOnceEachHoweverManyTry() throws Exception {
        edit(operator().get(SERVERS + "/" + id).header("ETag"), Map.of("maxUsers", 5));
        UUID server = UUID.fromString(id);
        Callable<Boolean> one = () -> QuarkusTransaction.requiringNew().call(() -> servers.takeSeat(server));
        try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> tries =
                    crowd.invokeAll(IntStream.range(0, 40).mapToObj(i -> one).toList());
            int taken = 0;
            for (Future<Boolean> attempt : tries) {
                taken += attempt.get() ? 1 : 0;
            }
            assertEquals(5, taken);
        }
        assertEquals(5, servers.require(server).seatsTaken());
        assertEquals(0, servers.require(server).freeSeats());
    }

    @Test
    void aSeatMovesWithItsTransactionAndIsSeenInIt() {
        UUID server = UUID.fromString(id);
        assertThrows(
                UndoneException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    servers.require(server);
                    assertTrue(servers.takeSeat(server));
                    assertEquals(1, servers.require(server).seatsTaken());
                    throw new UndoneException();
                }));
        assertEquals(0, servers.require(server).seatsTaken());
        assertThrows(
                IllegalStateException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> servers.releaseSeat(server)));
    }

    private Response edit(String etag, Map<String, Object> wanted) {
        return operator().header("If-Match", etag).body(wanted).patch(SERVERS + "/" + id);
    }

    private Response add(String name) {
        String machine = operator()
                .get("/api/v1/plex-accounts/" + accountId + "/available-servers")
                .path("items.find { it.name == '" + name + "' }.machineIdentifier");
        return operator()
                .body(Map.of("plexAccountId", accountId, "machineIdentifier", machine))
                .post(SERVERS);
    }

    private static final class UndoneException extends RuntimeException {}
}
