package org.streamsmanager.user;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** No access while it lasts, all of it afterwards. */
@QuarkusTest
class SuspensionResourceTest extends CommunityTest {
    private String luna;

    @BeforeEach
    void lunaSharesTheObservatory() {
        luna = importEverybody(community("vega-token", "Observatory"));
    }

    @Test
    void suspendingTakesAccessAwayAndLiftingGivesItBack() {
        suspend("did not pay the club", null);
        detail().body("state", equalTo("SUSPENDED"))
                .body("suspension.cause", equalTo("did not pay the club"))
                .body("suspension.until", nullValue())
                .body("shares[0].state", equalTo("SUSPENDED"));
        letWork(Duration.ofSeconds(20));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"));
        customer(luna)
                .get("/api/v1/me/account")
                .then()
                .body("state", equalTo("SUSPENDED"))
                .body("suspendedUntil", nullValue());
        operator()
                .delete("/api/v1/users/" + luna + "/suspension?cause=paid")
                .then()
                .statusCode(204);
        letWork(Duration.ofSeconds(20));
        detail().body("state", equalTo("ACTIVE")).body("suspension", nullValue());
        assertBack();
        operator()
                .get("/api/v1/audit-entries?objectId=" + luna)
                .then()
                .body("items.action", hasItem("suspended"))
                .body("items.action", hasItem("reinstated"));
    }

    @Test
    void aSuspensionEndsByItself() {
        String until = world.now().plus(Duration.ofDays(3)).toString();
        suspend("three days off", until);
        letWork(Duration.ofSeconds(20));
        customer(luna).get("/api/v1/me/account").then().body("suspendedUntil", equalTo(until));
        world.pass(Duration.ofDays(2));
        jobs.run("lift-suspensions");
        detail().body("state", equalTo("SUSPENDED"));
        world.pass(Duration.ofDays(1));
        detail().body("state", equalTo("ACTIVE"));
        jobs.run("lift-suspensions");
        letWork(Duration.ofSeconds(20));
        assertBack();
    }

    @Test
    void whoIsNotCoveredWhenItIsLiftedGetsAccessWithTheNextCoverage() {
        suspend("away", null);
        letWork(Duration.ofSeconds(20));
        world.pass(Duration.ofDays(40));
        operator().delete("/api/v1/users/" + luna + "/suspension").then().statusCode(204);
        letWork(Duration.ofSeconds(20));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"));
        database.execute("update coverage set ends_at = ends_at + interval '60 days' where user_id = '" + luna + "'");
        jobs.run("follow-plans");
        letWork(Duration.ofSeconds(20));
        assertBack();
    }

    @Test
    void sentAgainItIsCorrectedAndNothingIsDoneTwice() {
        suspend("a quarrel", null);
        letWork(Duration.ofSeconds(20));
        suspend("a quarrel, until Friday", world.now().plus(Duration.ofDays(2)).toString());
        detail().body("suspension.cause", equalTo("a quarrel, until Friday"));
        assertEquals(1, database.count("suspension"));
        assertEquals(1, database.count("remote_effect where kind = 'END'"));
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        put(luna, body(" ", null)).statusCode(422).body("violations[0].pointer", equalTo("/cause"));
        put(luna, body("x", world.now().toString())).statusCode(422).body("violations[0].pointer", equalTo("/until"));
        put(luna, body("x", "9999-01-01T00:00:00Z")).statusCode(422).body("violations[0].pointer", equalTo("/until"));
        put("018f0000-0000-7000-8000-000000000000", body("x", null)).statusCode(404);
        operator()
                .delete("/api/v1/users/" + luna + "/suspension")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-suspended"));
    }

    private void suspend(String cause, String until) {
        put(luna, body(cause, until)).statusCode(204);
    }

    private io.restassured.response.ValidatableResponse put(String user, Map<String, Object> body) {
        return operator()
                .body(body)
                .put("/api/v1/users/" + user + "/suspension")
                .then();
    }

    private static Map<String, Object> body(String cause, String until) {
        Map<String, Object> body = new HashMap<>();
        body.put("cause", cause);
        body.put("until", until);
        return body;
    }

    private io.restassured.response.ValidatableResponse detail() {
        return operator().get("/api/v1/users/" + luna).then();
    }

    private void assertBack() {
        var share = world.plex().controls().sharesOf("luna").getFirst();
        assertEquals(
                List.of("Movies", "Music"), share.libraries().stream().sorted().toList());
        assertEquals("label=kids", share.settings().filterMovies(), "set by hand before");
    }
}
