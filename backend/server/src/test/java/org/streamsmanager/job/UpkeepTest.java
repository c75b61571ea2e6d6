package org.streamsmanager.job;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.Operator;

/** What nobody needs any longer goes, what somebody may need stays. */
@QuarkusTest
class UpkeepTest extends CommunityTest {
    private static final List<String> SIGN_IN = List.of(
            "registration",
            "login_token",
            "sign_in_link",
            "session",
            "refresh_token",
            "sign_in_attempt",
            "idempotency");

    @Test
    void linksRegistrationsAndSessionsGoWhenTheyAreOver() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        customer(luna).get("/api/v1/me/account").then().statusCode(200);
        openRegistration();
        stranger(Map.of(
                        "email",
                        "mira@example.test",
                        "displayName",
                        "Mira",
                        "password",
                        "a long password",
                        "language",
                        "en"))
                .post("/api/v1/auth/registrations")
                .then()
                .statusCode(202);
        stranger(Map.of("email", Operator.EMAIL))
                .post("/api/v1/auth/password-resets")
                .then()
                .statusCode(202);
        operator()
                .header("Idempotency-Key", "one")
                .body(Map.of())
                .post("/api/v1/users/" + luna + "/invitations")
                .then()
                .statusCode(409);
        operator()
                .header("Idempotency-Key", "two")
                .body(Map.of("email", "new@example.test", "permanent", true))
                .post("/api/v1/invitations");
        jobs.runDue();
        for (String table : List.of("registration", "login_token", "sign_in_link", "session", "refresh_token")) {
            assertNotEquals(0, database.count(table), table);
        }
        Map<String, Long> before = counts();
        jobs.run("upkeep");
        assertEquals(before, counts(), "nothing is over yet");

        world.pass(Duration.ofDays(121));
        jobs.run("upkeep");
        SIGN_IN.forEach(table -> assertEquals(0, database.count(table), table));
        assertNotEquals(0, database.count("login"), "who can sign in still can");
        operator().get("/api/v1/job-runs?job=upkeep").then().body("items[0].detail", startsWith("deleted: "));
    }

    @Test
    void aSessionThatIsUsedStays() {
        operatorToken();
        world.pass(Duration.ofDays(29));
        jobs.run("upkeep");
        assertEquals(1, database.count("session"));
        assertEquals(1, database.count("refresh_token"));
    }

    @Test
    void readLettersGoAfterAYearUnreadOnesAfterTwo() {
        operatorToken();
        letter("read by somebody");
        letter("read by nobody");
        String id = database.column("select id from contact_message where text = 'read by somebody'")
                .getFirst();
        operator().put("/api/v1/contact-messages/" + id + "/reading").then().statusCode(204);
        world.pass(Duration.ofDays(364));
        jobs.run("upkeep");
        assertEquals(2, database.count("contact_message"));
        world.pass(Duration.ofDays(2));
        jobs.run("upkeep");
        assertEquals(List.of("read by nobody"), database.column("select text from contact_message"));
        world.pass(Duration.ofDays(366));
        jobs.run("upkeep");
        assertEquals(0, database.count("contact_message"));
        assertEquals(0, database.count("notice where kind = 'contact-message' and closed_at is null"));
    }

    @Test
    void oldMessagesGoAndALinkGoesWhenItOpensNothing() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        operator()
                .post("/api/v1/users/" + luna + "/sign-in-links?mail=true")
                .then()
                .statusCode(201);
        assertEquals(1, database.count("outbox_message where link is not null"));
        world.pass(Duration.ofDays(8));
        jobs.run("upkeep");
        assertEquals(0, database.count("outbox_message where link is not null"), "the link has lapsed");
        assertEquals(1, database.count("outbox_message"), "that it was written is still seen");
        world.pass(Duration.ofDays(173));
        jobs.run("upkeep");
        assertEquals(0, database.count("outbox_message"));
    }

    @Test
    void runsOfJobsGoExceptTheLastOfEach() {
        operatorToken();
        jobs.run("lift-suspensions");
        jobs.run("lift-suspensions");
        database.execute("update job_run set started_at = started_at - interval '1 hour' where id ="
                + " (select id from job_run order by id limit 1)");
        world.pass(Duration.ofDays(31));
        jobs.run("upkeep");
        assertEquals(1, database.count("job_run where job = 'lift-suspensions'"));
        operator().get("/api/v1/jobs").then().body("items.find { it.name == 'upkeep' }.name", equalTo("upkeep"));
    }

    private Map<String, Long> counts() {
        return SIGN_IN.stream().collect(Collectors.toMap(table -> table, table -> database.count(table)));
    }

    private void letter(String text) {
        stranger(Map.of("name", "Mira", "email", "mira@example.test", "text", text))
                .post("/api/v1/site/contact-messages")
                .then()
                .statusCode(202);
    }

    private void openRegistration() {
        String etag = operator().get("/api/v1/settings/registration").header("ETag");
        Map<String, Object> wanted =
                operator().get("/api/v1/settings/registration").jsonPath().getMap("");
        wanted.put("enabled", true);
        wanted.put("audience", "PUBLIC");
        operator()
                .header("If-Match", etag)
                .body(wanted)
                .put("/api/v1/settings/registration")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification stranger(Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body);
    }
}
