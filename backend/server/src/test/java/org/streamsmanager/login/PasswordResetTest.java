package org.streamsmanager.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

/** The way back, and nothing to learn from it for a stranger. */
@QuarkusTest
class PasswordResetTest extends PanelTest {
    private static final String NEW_PASSWORD = "quite another one";

    @Inject
    SessionFactory hibernate;

    @Inject
    MeterRegistry metrics;

    @Test
    void aLinkOfTheMailSetsANewPasswordOnceAndEndsEverySession() {
        String before = invited("staff@example.test", customerRole());
        ask("staff@example.test").then().statusCode(202);
        jobs.runDue();
        String token = tokenOf(mailedLink());
        Response set = set(token, NEW_PASSWORD);
        set.then().statusCode(201).body("login.email", equalTo("staff@example.test"));
        Operator.with(before).get("/api/v1/me").then().statusCode(401);
        signIn("staff@example.test", NEW_PASSWORD).then().statusCode(201);
        set(token, "yet another one").then().statusCode(410).body("code", equalTo("reset-link-spent"));
    }

    @Test
    void aLinkIsOverAfterAnHourAndWhenAnotherOneWasUsed() {
        invited("staff@example.test", customerRole());
        ask("staff@example.test");
        jobs.runDue();
        String first = tokenOf(mailedLink());
        world.pass(Duration.ofMinutes(61));
        set(first, NEW_PASSWORD).then().statusCode(410);
        String id = loginId("staff@example.test");
        String second = tokenOf(
                operator().post("/api/v1/logins/" + id + "/password-resets").path("url"));
        String third = tokenOf(
                operator().post("/api/v1/logins/" + id + "/password-resets").path("url"));
        set(third, NEW_PASSWORD).then().statusCode(201);
        set(second, NEW_PASSWORD).then().statusCode(410);
    }

    @Test
    void aStrangerSeesTheSameWorkWhetherALoginExistsOrNot() {
        invited("there@example.test", customerRole());
        giveAPassword("there@example.test");
        openRegistrations();
        ask("warm-up@example.test");
        register("warm-up@example.test");
        signIn("warm-up@example.test", "wrong password");
        assertEquals(costOf(() -> ask("nobody@example.test")), costOf(() -> ask("there@example.test")), "reset");
        assertEquals(
                costOf(() -> register("nobody@example.test")),
                costOf(() -> register("there@example.test")),
                "registration");
        assertEquals(
                costOf(() -> signIn("nobody@example.test", "wrong password")),
                costOf(() -> signIn("there@example.test", "wrong password")),
                "sign-in");
    }

    @Test
    void askingAgainAndAgainHasToWaitLongerAndLonger() {
        operatorToken();
        for (int i = 0; i < 5; i++) {
            ask("luna@example.test").then().statusCode(202);
        }
        Response sixth = ask("luna@example.test");
        sixth.then().statusCode(429).body("code", equalTo("too-many-attempts"));
        int wait = Integer.parseInt(sixth.header("Retry-After"));
        world.pass(Duration.ofSeconds(wait + 1L));
        ask("luna@example.test").then().statusCode(202);
        int longer = Integer.parseInt(ask("luna@example.test").header("Retry-After"));
        assertTrue(longer > wait, longer + " > " + wait);
        ask("jo@example.test").then().statusCode(202);
    }

    @Test
    void theLinkOfSomebodyWhoMayMoreIsShownToNobody() {
        ask(Operator.EMAIL);
        operatorToken();
        ask(Operator.EMAIL);
        jobs.runDue();
        operator().get("/api/v1/outbox-messages").then().body("items[0].hasLink", equalTo(false));
        String id = operator().get("/api/v1/outbox-messages").path("items[0].id");
        operator().get("/api/v1/outbox-messages/" + id + "/link").then().statusCode(404);
    }

    private record Cost(int status, String body, long queries, double hashes) {}

    private Cost costOf(java.util.function.Supplier<Response> call) {
        long queries = hibernate.getStatistics().getPrepareStatementCount();
        double hashes = metrics.counter("streams.password.hashes").count();
        Response answer = call.get();
        return new Cost(
                answer.statusCode(),
                answer.body().asString().replaceAll("\"requestId\":\"[^\"]*\"", ""),
                hibernate.getStatistics().getPrepareStatementCount() - queries,
                metrics.counter("streams.password.hashes").count() - hashes);
    }

    private String customerRole() {
        return operator().get("/api/v1/roles").path("items.find { it.name == 'Customer' }.id");
    }

    private String invited(String email, String role) {
        String url = operator()
                .body(Map.of("email", email, "displayName", "Staff", "roleId", role))
                .post("/api/v1/logins")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        database.execute("delete from outbox_message");
        return Operator.openLink(url);
    }

    private void giveAPassword(String email) {
        String url = operator()
                .post("/api/v1/logins/" + loginId(email) + "/password-resets")
                .path("url");
        set(tokenOf(url), NEW_PASSWORD).then().statusCode(201);
    }

    private void openRegistrations() {
        String etag = operator().get("/api/v1/settings/registration").header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of("enabled", true, "audience", "PUBLIC", "discordRequired", false, "plexSignIn", true))
                .put("/api/v1/settings/registration")
                .then()
                .statusCode(200);
    }

    private String loginId(String email) {
        return operator().get("/api/v1/logins?search=" + email).path("items[0].id");
    }

    private String mailedLink() {
        String id = operator().get("/api/v1/outbox-messages").path("items[0].id");
        return operator().get("/api/v1/outbox-messages/" + id + "/link").path("url");
    }

    private static String tokenOf(String url) {
        return url.substring(url.indexOf("#token=") + "#token=".length());
    }

    private static Response ask(String email) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email))
                .post("/api/v1/auth/password-resets");
    }

    private static Response register(String email) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", NEW_PASSWORD, "displayName", "Jo", "language", "en"))
                .post("/api/v1/auth/registrations");
    }

    private static Response set(String token, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token, "password", password))
                .post("/api/v1/auth/passwords");
    }

    private static Response signIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/auth/sessions");
    }
}
