package org.streamsmanager.library;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteShare;
import org.streamsmanager.mediaserver.Sharing;
import org.streamsmanager.testing.PanelTest;

/** Calls cost the same however many people there are. */
@QuarkusTest
class SynchronisationCallsTest extends PanelTest {
    private static final int PEOPLE = 10_000;
    private static final int SERVERS = 4;
    private static final int ALLOWED = 2 * SERVERS + 4;

    @Inject
    Sharing sharing;

    private List<String> servers;

    @BeforeEach
    void fillTheWorld() {
        reset(Map.of("seed", "community", "users", PEOPLE, "owners", 1));
        String account = operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        List<String> machines = operator()
                .get("/api/v1/plex-accounts/" + account + "/available-servers")
                .path("items.machineIdentifier");
        assertEquals(SERVERS, machines.size());
        machines.forEach(machine -> operator()
                .body(Map.of("plexAccountId", account, "machineIdentifier", machine))
                .post("/api/v1/servers")
                .then()
                .statusCode(201));
        servers = operator().get("/api/v1/servers").path("items.id");
        jobs.runDue();
    }

    @AfterEach
    void leaveTheWorldSmall() {
        reset(Map.of("seed", "small"));
    }

    @Test
    void fourServersTakeFewCallsAndAgainFewerWhenNothingChanged() {
        int first = calls(() -> servers.forEach(this::synchronise));
        assertTrue(first <= ALLOWED, "calls to plex.tv: " + first);
        servers.forEach(server -> operator()
                .get("/api/v1/servers/" + server + "/synchronisations")
                .then()
                .body("items.state", everyItem(equalTo("DONE")))
                .body("items[0].outcome", equalTo("nothing changed")));
        int everything = calls(() -> {
            jobs.run("synchronise-servers");
            jobs.runDue();
            int people = servers.stream().mapToInt(this::people).sum();
            assertTrue(people > PEOPLE / 10, "the world is empty");
        });
        System.out.printf("plex.tv calls: %d for four servers, %d with everybody of all of them%n", first, everything);
        assertTrue(everything <= ALLOWED, "calls to plex.tv: " + everything);
        int again = calls(() -> people(servers.getFirst()));
        assertTrue(again >= 4, "whoever asks for the same server again wants to know anew: " + again);
    }

    private void synchronise(String server) {
        operator()
                .post("/api/v1/servers/" + server + "/synchronisations")
                .then()
                .statusCode(202);
        jobs.runDue();
    }

    private int people(String server) {
        return switch (sharing.peopleRecently(UUID.fromString(server))) {
            case Reading.Complete<RemoteShare> complete -> complete.items().size();
            default -> throw new AssertionError("the people could not be read whole");
        };
    }

    private int calls(Runnable work) {
        int before = plexTvCalls();
        work.run();
        return plexTvCalls() - before;
    }

    private int plexTvCalls() {
        return (int) world.plex().record().all().stream()
                .filter(request -> request.path().startsWith("/api/"))
                .count();
    }

    private void reset(Map<String, Object> seed) {
        given().contentType(ContentType.JSON)
                .body(seed)
                .post(world.plex().plexTvUri().resolve("/_sim/reset"))
                .then()
                .statusCode(204);
    }
}
