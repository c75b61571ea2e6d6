package org.streamsmanager.portal;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** Who is entitled and has no server gets one by one press, unless something else must come first. */
@QuarkusTest
class MyReinviteTest extends CommunityTest {
    private static final String PATH = "/api/v1/me/re-invite";

    @Test
    void whoLostTheServerIsInvitedToAnotherOneOnce() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        customer(luna).get(PATH).then().body("possible", equalTo(false));
        customer(luna).post(PATH).then().statusCode(409);
        loseTheAccount();
        community("rigel-token", "Atlas");
        RequestSpecification me = customer(luna);
        me.get(PATH).then().body("possible", equalTo(true));
        me.post(PATH).then().statusCode(202).body("possible", equalTo(false));
        letWork(Duration.ofSeconds(10));
        customer(luna)
                .get("/api/v1/me/account")
                .then()
                .body("server.name", equalTo("Atlas"))
                .body("share.acceptUrl", notNullValue());
        customer(luna).post(PATH).then().statusCode(409);
        assertEquals(1, world.plex().record().count("POST", "/api/v2/shared_servers"), "invited exactly once");
    }

    @Test
    void notWhileAnotherAccountIsRequiredNorWhenTheSiteDoesNotAllowIt() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        loseTheAccount();
        community("rigel-token", "Atlas");
        operator()
                .body(Map.of("cause", "x"))
                .put("/api/v1/users/" + luna + "/account-change-requirement")
                .then()
                .statusCode(204);
        customer(luna).get(PATH).then().body("possible", equalTo(false));
        customer(luna).post(PATH).then().statusCode(409).body("code", equalTo("another-account-needed"));
        operator().delete("/api/v1/users/" + luna + "/account-change-requirement");
        String etag = operator().get("/api/v1/settings/self-service").header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of("reinvite", false))
                .put("/api/v1/settings/self-service")
                .then()
                .statusCode(200);
        customer(luna).get(PATH).then().body("possible", equalTo(false));
        customer(luna).post(PATH).then().statusCode(409).body("code", equalTo("reinvite-switched-off"));
    }

    @Test
    void notWhatTheOperatorEnded() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        String share = database.column("select id from share where user_id = '" + luna + "'")
                .getFirst();
        operator()
                .delete("/api/v1/users/" + luna + "/shares/" + share + "?cause=asked+for+it")
                .then()
                .statusCode(204);
        letWork(Duration.ofSeconds(20));
        assertEquals(1, database.count("share where id = '" + share + "' and end_reason = 'REMOVED'"));
        customer(luna).get(PATH).then().body("possible", equalTo(false));
        customer(luna).post(PATH).then().statusCode(409).body("code", equalTo("ended-by-the-operator"));
        assertEquals(0, world.plex().record().count("POST", "/api/v2/shared_servers"));
    }

    @Test
    void norWhatTheOperatorWithdrew() {
        community("rigel-token", "Atlas");
        String invitation = operator()
                .body(Map.of("address", "nova@example.test", "permanent", false))
                .post("/api/v1/invitations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        letWork(Duration.ofSeconds(10));
        String nova = operator().get("/api/v1/invitations/" + invitation).path("user.id");
        operator()
                .delete("/api/v1/invitations/" + invitation + "?cause=a+mistake")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(202), equalTo(204)));
        letWork(Duration.ofSeconds(10));
        customer(nova).get(PATH).then().body("possible", equalTo(false));
        customer(nova).post(PATH).then().statusCode(409).body("code", equalTo("ended-by-the-operator"));
    }

    @Test
    void whoTriesTooOftenWaits() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        RequestSpecification me = customer(luna);
        for (int attempt = 0; attempt < 5; attempt++) {
            me.post(PATH).then().statusCode(409).body("code", equalTo("has-access-already"));
        }
        me.post(PATH).then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void aRepeatOfTheSamePressGetsTheSameAnswer() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        loseTheAccount();
        community("rigel-token", "Atlas");
        for (int press = 0; press < 2; press++) {
            customer(luna)
                    .header("Idempotency-Key", "press-1")
                    .post(PATH)
                    .then()
                    .statusCode(202)
                    .body("possible", equalTo(false));
        }
        letWork(Duration.ofSeconds(10));
        assertEquals(1, world.plex().record().count("POST", "/api/v2/shared_servers"), "invited exactly once");
    }
}
