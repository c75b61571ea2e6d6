package org.streamsmanager.mediaserver;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class PlexAccountProxyTest extends PanelTest {
    private static final String USER = "panel";
    private static final String PASSWORD = "pass phrase";
    private String account;

    @BeforeEach
    void link() {
        account = "/api/v1/plex-accounts/"
                + operator()
                        .body(Map.of("token", "vega-token"))
                        .post("/api/v1/plex-accounts")
                        .path("id");
    }

    @Test
    void aProxyIsSetAndCarriesEveryCallUntilItIsRemoved() {
        try (ForwardProxy proxy = ForwardProxy.open()) {
            set(proxy.url(), null, null)
                    .then()
                    .statusCode(200)
                    .body("proxyUrl", equalTo(proxy.url()))
                    .body("proxyPassword", equalTo(false));
            test().body("health", equalTo("HEALTHY"));
            operator().get(account + "/available-servers").then().statusCode(200);
            assertEquals(2, proxy.carried());
            operator()
                    .header("If-Match", etag())
                    .delete(account + "/proxy")
                    .then()
                    .statusCode(200)
                    .body("proxyUrl", nullValue());
            test().body("health", equalTo("HEALTHY"));
            assertEquals(2, proxy.carried(), "a call went through the proxy that was removed");
        }
    }

    @Test
    void credentialsAreSentAndThePasswordIsNeverShown() {
        try (ForwardProxy proxy = ForwardProxy.open(USER, PASSWORD)) {
            Response answer = set(proxy.url(), USER, PASSWORD);
            answer.then().statusCode(200).body("proxyUser", equalTo(USER)).body("proxyPassword", equalTo(true));
            assertFalse(answer.asString().contains(PASSWORD));
            test().body("health", equalTo("HEALTHY"));
            assertEquals(1, proxy.carried());
            assertEquals(0, database.count("plex_account where proxy_password like '%" + PASSWORD + "%'"));
            assertEquals(0, database.count("audit_detail where after::text like '%" + PASSWORD + "%'"));
        }
    }

    @Test
    void aPasswordThatIsNotSentStaysButDoesNotGoElsewhere() {
        try (ForwardProxy proxy = ForwardProxy.open(USER, PASSWORD);
                ForwardProxy other = ForwardProxy.open(USER, PASSWORD)) {
            set(proxy.url(), USER, PASSWORD);
            set(proxy.url(), USER, null).then().body("proxyPassword", equalTo(true));
            test().body("health", equalTo("HEALTHY"));
            set(other.url(), USER, null).then().body("proxyPassword", equalTo(false));
            test().body("health", equalTo("UNREACHABLE"));
            assertEquals(0, other.carried());
        }
    }

    @Test
    void aProxyThatAsksForOtherCredentialsIsToldFromARefusalOfPlex() {
        try (ForwardProxy proxy = ForwardProxy.open(USER, PASSWORD)) {
            set(proxy.url(), USER, "wrong");
            test().body("health", equalTo("UNREACHABLE")).body("detail", containsString("asks for credentials"));
            set(proxy.url(), null, null);
            test().body("health", equalTo("UNREACHABLE")).body("detail", containsString("asks for credentials"));
            assertEquals(0, proxy.carried());
            assertEquals(0, database.count("notice where closed_at is null"), "the token is not to blame");
        }
    }

    @Test
    void aProxyThatNobodyRunsIsNamed() throws IOException {
        String nobody = nobody();
        set(nobody, null, null).then().statusCode(200);
        test().body("health", equalTo("UNREACHABLE"))
                .body("detail", containsString("The proxy " + nobody.substring("http://".length())));
        operator()
                .get(account + "/available-servers")
                .then()
                .statusCode(503)
                .body("code", equalTo("plex-unavailable"))
                .body("operatorDetail", containsString("proxy"));
    }

    @Test
    void aProxyIsTriedBeforeItIsStored() throws IOException {
        try (ForwardProxy proxy = ForwardProxy.open(USER, PASSWORD)) {
            tried(proxy.url(), USER, PASSWORD).body("works", equalTo(true)).body("failure", nullValue());
            tried(proxy.url(), USER, "wrong")
                    .body("works", equalTo(false))
                    .body("failure", equalTo("PROXY"))
                    .body("detail", containsString("asks for credentials"));
            tried(nobody(), null, null).body("works", equalTo(false)).body("failure", equalTo("PROXY"));
            world.plex().plexTvReachable(false);
            tried(proxy.url(), USER, PASSWORD).body("works", equalTo(false));
            world.plex().plexTvReachable(true);
        }
        operator().get(account).then().body("proxyUrl", nullValue()).body("health", equalTo("HEALTHY"));
    }

    @Test
    void editsNeedTheVersionAndTheRight() {
        Map<String, Object> proxy = Map.of("url", "http://127.0.0.1:1");
        operator().body(proxy).put(account + "/proxy").then().statusCode(428);
        operator()
                .header("If-Match", "\"77\"")
                .body(proxy)
                .put(account + "/proxy")
                .then()
                .statusCode(412);
        operator()
                .header("If-Match", etag())
                .body(Map.of("url", "http://user:password@proxy:1"))
                .put(account + "/proxy")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/url"));
        String reader = Operator.apiKey(operatorToken(), "servers:read");
        Operator.with(reader)
                .header("If-Match", etag())
                .body(proxy)
                .put(account + "/proxy")
                .then()
                .statusCode(403);
        assertTrue(database.column("select coalesce(proxy_url, '') from plex_account")
                .getFirst()
                .isEmpty());
    }

    private Response set(String url, String user, String password) {
        return operator()
                .header("If-Match", etag())
                .body(body(url, user, password))
                .put(account + "/proxy");
    }

    private ValidatableResponse tried(String url, String user, String password) {
        return operator()
                .body(body(url, user, password))
                .post(account + "/proxy/tests")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> body(String url, String user, String password) {
        Map<String, Object> body = new HashMap<>();
        body.put("url", url);
        body.put("user", user);
        body.put("password", password);
        return body;
    }

    private ValidatableResponse test() {
        return operator().post(account + "/tests").then().statusCode(200);
    }

    private String etag() {
        return operator().get(account).header("ETag");
    }

    private static String nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }
    }
}
