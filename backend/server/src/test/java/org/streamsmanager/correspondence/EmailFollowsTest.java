package org.streamsmanager.correspondence;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** Whoever came with another account is asked at its address whether the login shall follow. */
@QuarkusTest
class EmailFollowsTest extends CommunityTest {
    private static final String NOVA = "nova@example.test";
    private static final String OUTBOX = "/api/v1/outbox-messages";
    private String luna;
    private String before;

    @BeforeEach
    void lunaComesWithAnotherAccount() {
        luna = importEverybody(community("vega-token", "Observatory"));
        loseTheAccount();
        community("rigel-token", "Atlas");
        requireAccountChange();
        changeAccount(luna, NOVA);
        database.execute("update login set email = 'luna@old.example.test', email_norm = 'luna@old.example.test'"
                + " where user_id = '" + luna + "'");
        before = email();
        world.plex().controls().accept(NOVA, "Atlas");
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(10));
    }

    @Test
    void theLoginFollowsOnlyWhenTheLinkOfTheMailWasOpened() {
        assertEquals(before, email(), "not before");
        customer(luna)
                .get("/api/v1/me/account")
                .then()
                .body("emailOffer.current", equalTo(before))
                .body("emailOffer.offered", equalTo(NOVA));
        String token = token();
        confirm(token).statusCode(204);
        assertEquals(NOVA, email());
        confirm(token).statusCode(410).body("code", equalTo("email-link-spent"));
        customer(luna).get("/api/v1/me/account").then().body("emailOffer", nullValue());
        assertEquals(
                List.of(before),
                database.column("select recipient from outbox_message where event = 'EMAIL_CHANGED'"),
                "the old address is told");
        operator().get("/api/v1/audit-entries?objectKind=login").then().body("items.action", hasItem("email-changed"));
    }

    @Test
    void theMailCanBeAskedForAgainButNotWithoutEnd() {
        for (int time = 0; time < 4; time++) {
            customer(luna).post("/api/v1/me/email-changes").then().statusCode(202);
        }
        customer(luna).post("/api/v1/me/email-changes").then().statusCode(429).body("code", equalTo("too-many-mails"));
        assertEquals(5, database.count("outbox_message where event = 'CONFIRM_NEW_EMAIL'"));
    }

    @Test
    void anAddressThatAnotherLoginBearsIsNeitherOfferedNorTaken() {
        String token = token();
        String role =
                database.column("select id from role where name = 'Customer'").getFirst();
        operator()
                .body(Map.of("email", NOVA, "displayName", "Somebody", "roleId", role))
                .post("/api/v1/logins")
                .then()
                .statusCode(201);
        confirm(token).statusCode(410);
        customer(luna).get("/api/v1/me/account").then().body("emailOffer", nullValue());
        assertEquals(before, email());
    }

    @Test
    void aLinkThatLayAroundForAWeekIsOver() {
        String token = token();
        world.pass(Duration.ofDays(8));
        confirm(token).statusCode(410);
    }

    private String email() {
        return database.column("select email from login where user_id = '" + luna + "'")
                .getFirst();
    }

    private String token() {
        String id = database.column("select id from outbox_message where event = 'CONFIRM_NEW_EMAIL'")
                .getFirst();
        String url = operator().get(OUTBOX + "/" + id + "/link").path("url");
        return url.replaceAll(".*#token=", "");
    }

    private ValidatableResponse confirm(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/auth/email-confirmations")
                .then();
    }
}
