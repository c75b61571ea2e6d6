package org.streamsmanager.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class SignInResourceTest extends PanelTest {
    @Test
    void theSetUpLinkWorksOnceAndOnlyForTheFirstAdministrator() {
        String token = operators.setupToken();
        setUp(token).then().statusCode(201).body("login.role", equalTo("Administrator"));
        setUp(token).then().statusCode(409).body("code", equalTo("already-set-up"));
        given().get("/api/v1/setup").then().body("required", equalTo(false));
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String first = operators.setupToken();
        operators.setupToken();
        setUp(first).then().statusCode(410).body("code", equalTo("setup-link-wrong"));
    }

    @Test
    void aStrangerLearnsNothingFromARefusedSignIn() {
        operatorToken();
        String wrongPassword = signIn(Operator.EMAIL, "not the password").path("detail");
        String nobody = signIn("nobody@example.test", "not the password").path("detail");
        assertEquals(wrongPassword, nobody);
        signIn(Operator.EMAIL, "not the password").then().statusCode(401).body("code", equalTo("sign-in-refused"));
    }

    @Test
    void guessingHasToWaitAndWaitingHelps() {
        operatorToken();
        for (int attempt = 0; attempt < 5; attempt++) {
            signIn(Operator.EMAIL, "guess " + attempt).then().statusCode(401);
        }
        signIn(Operator.EMAIL, Operator.PASSWORD).then().statusCode(429).header("Retry-After", notNullValue());
        world.pass(Duration.ofSeconds(3));
        signIn(Operator.EMAIL, Operator.PASSWORD).then().statusCode(201);
    }

    @Test
    void twoTabsGetTheSameSuccessorAndALaterReuseEndsTheSession() {
        operatorToken();
        String first = signIn(Operator.EMAIL, Operator.PASSWORD).cookie("refresh");
        String second = refresh(first).then().statusCode(200).extract().cookie("refresh");
        assertNotEquals(first, second);
        assertEquals(second, refresh(first).cookie("refresh"), "a repeat within ten seconds is answered alike");
        world.pass(Duration.ofSeconds(11));
        refresh(first).then().statusCode(401).body("code", equalTo("session-ended"));
        refresh(second).then().statusCode(401);
    }

    @Test
    void refreshingIsForThePanelsOwnPages() {
        operatorToken();
        String cookie = signIn(Operator.EMAIL, Operator.PASSWORD).cookie("refresh");
        given().cookie("refresh", cookie).post("/api/v1/auth/refreshes").then().statusCode(403);
        given().cookie("refresh", cookie)
                .header("X-Streams-Manager", "1")
                .header("Origin", "https://evil.example")
                .post("/api/v1/auth/refreshes")
                .then()
                .statusCode(403)
                .body("code", equalTo("wrong-origin"));
    }

    @Test
    void signingOutEverywhereActsAtOnce() {
        String token = operatorToken();
        Operator.with(token).get("/api/v1/me").then().statusCode(200).body("permissions", hasItem("users:write"));
        Operator.with(token).delete("/api/v1/auth/sessions").then().statusCode(204);
        Operator.with(token).get("/api/v1/me").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void anAccessTokenEndsAfterTenMinutes() {
        String token = operatorToken();
        world.pass(Duration.ofMinutes(9));
        Operator.with(token).get("/api/v1/me").then().statusCode(200);
        world.pass(Duration.ofMinutes(2));
        Operator.with(token).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void changingThePasswordNeedsTheOldOneAndEndsOtherSessions() {
        String token = operatorToken();
        String other = signIn(Operator.EMAIL, Operator.PASSWORD).path("accessToken");
        Map<String, String> wrong = Map.of("currentPassword", "wrong", "newPassword", "a new long password");
        Operator.with(token).body(wrong).put("/api/v1/auth/password").then().statusCode(422);
        Map<String, String> right = Map.of("currentPassword", Operator.PASSWORD, "newPassword", "a new long password");
        Operator.with(token).body(right).put("/api/v1/auth/password").then().statusCode(204);
        Operator.with(token).get("/api/v1/me").then().statusCode(200);
        Operator.with(other).get("/api/v1/me").then().statusCode(401);
        signIn(Operator.EMAIL, "a new long password").then().statusCode(201);
    }

    @Test
    void malformedRequestsAreNamedAndChangeNothing() {
        post("/api/v1/auth/sessions", "{\"email\":").then().statusCode(400).body("code", equalTo("malformed-request"));
        post("/api/v1/auth/sessions", "{\"email\":\"a@b.test\",\"password\":\"x\",\"admin\":true}")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/admin"));
        post("/api/v1/auth/sessions", "{\"email\":[1],\"password\":\"x\"}")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/email"));
        post("/api/v1/auth/sessions", "{}").then().statusCode(422).body("code", equalTo("invalid-value"));
    }

    @Test
    void anotherMethodAndAnotherMediumAreToldApart() {
        Operator.with(operatorToken())
                .delete("/api/v1/me")
                .then()
                .statusCode(405)
                .body("code", equalTo("method-not-allowed"));
        given().contentType("text/plain")
                .body("x")
                .post("/api/v1/auth/sessions")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    /** Only the head is sent: whoever announces too much is turned away before sending it. */
    @Test
    void aBodyThatIsTooLargeIsTurnedAwayByItsHead() throws IOException {
        String head = "POST /api/v1/auth/sessions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1100000\r\n\r\n";
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertEquals("HTTP/1.1 413 Request Entity Too Large", answer.readLine());
        }
    }

    private static Response setUp(String token) {
        return post("/api/v1/setup", Map.of("token", token, "email", Operator.EMAIL, "password", Operator.PASSWORD));
    }

    private static Response signIn(String email, String password) {
        return post("/api/v1/auth/sessions", Map.of("email", email, "password", password));
    }

    private static Response refresh(String cookie) {
        return given().cookie("refresh", cookie)
                .header("X-Streams-Manager", "1")
                .post("/api/v1/auth/refreshes");
    }

    private static Response post(String path, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path);
    }
}
