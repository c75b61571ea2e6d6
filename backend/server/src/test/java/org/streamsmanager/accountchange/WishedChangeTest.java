package org.streamsmanager.accountchange;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.CommunityTest;

/** A customer wishes another account, and keeps the old one until the new one was accepted. */
@QuarkusTest
class WishedChangeTest extends CommunityTest {
    private static final String NOVA = "nova@example.test";
    private static final String STELLA = "stella@example.test";
    private static final String REQUESTS = "/api/v1/account-change-requests/";
    private String observatory;
    private String luna;

    @BeforeEach
    void wishesAreAllowed() {
        observatory = community("vega-token", "Observatory");
        luna = importEverybody(observatory);
        operator()
                .header(
                        "If-Match",
                        operator().get("/api/v1/settings/account-change").header("ETag"))
                .body(Map.of("enabled", true, "wishedAllowed", true, "approval", "AUTOMATIC", "signInRequired", false))
                .put("/api/v1/settings/account-change")
                .then()
                .statusCode(200);
    }

    @Test
    void onAFullServerTheOwnPlaceIsUsed() {
        operator()
                .header(
                        "If-Match",
                        operator().get("/api/v1/servers/" + observatory).header("ETag"))
                .body(Map.of("maxUsers", 2))
                .patch("/api/v1/servers/" + observatory)
                .then()
                .statusCode(200);
        String request = changeAccount(luna, NOVA);
        state(request, "INVITED");
        assertEquals(1, world.plex().controls().sharesOf("luna").size(), "the old account watches on");
        assertEquals(seats(), database.count("share where ended_at is null"));
        world.plex().controls().accept(NOVA, "Observatory");
        watch();
        state(request, "COMPLETED");
        assertEquals(0, world.plex().controls().sharesOf("luna").size());
        assertEquals(2, seats(), "two people, two places");
    }

    @Test
    void ownRetiredAccountThatAcceptsIsToldPlainly() {
        String first = changeAccount(luna, NOVA);
        world.plex().controls().accept(NOVA, "Observatory");
        watch();
        state(first, "COMPLETED");
        String second = changeAccount(luna, STELLA);
        world.plex().controls().acceptAs(STELLA, "Observatory", "luna");
        watch();
        customer(luna)
                .get("/api/v1/me/account-change-requests/" + second)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo("account-retired"));
        letWork(Duration.ofSeconds(20));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"), "it is not let in");
        assertEquals(1, world.plex().controls().sharesOf(NOVA).size(), "nothing was lost");
    }

    @Test
    void anAddressThatWasWithdrawnAndIsGivenAgainIsInvitedAfterTheFirstInvitationIsGone() {
        String first = changeAccount(luna, NOVA);
        world.plex().faults().next(2, new Fault.Page(503), Target.plexTv("DELETE", "/api/v2/shared_servers/*"));
        customer(luna)
                .delete("/api/v1/me/account-change-requests/" + first)
                .then()
                .statusCode(204);
        String second = changeAccount(luna, NOVA);
        letWork(Duration.ofMinutes(4));
        state(second, "INVITED");
        assertEquals(1, world.plex().controls().sharesOf(NOVA).size());
        watch();
        watch();
        state(second, "INVITED");
    }

    private void state(String request, String wanted) {
        operator().get(REQUESTS + request).then().body("state", equalTo(wanted));
    }

    private long seats() {
        return Long.parseLong(
                database.column("select sum(seats_taken) from server").getFirst());
    }

    private void watch() {
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(10));
    }
}
