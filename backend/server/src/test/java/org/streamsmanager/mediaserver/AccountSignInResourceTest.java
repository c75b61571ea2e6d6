package org.streamsmanager.mediaserver;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class AccountSignInResourceTest extends PanelTest {
    private static final String ACCOUNTS = "/api/v1/plex-accounts";
    private static final String SIGN_INS = ACCOUNTS + "/sign-ins";

    @Test
    void anAccountIsLinkedBySigningIn() {
        Response begun = begin(Map.of());
        begun.then().statusCode(201).body("state", equalTo("WAITING")).body("url", containsString("/auth#?clientID="));
        String signIn = begun.path("id");
        state(signIn).body("state", equalTo("WAITING"));
        say("vega", begun);
        world.pass(Duration.ofSeconds(1));
        String account = state(signIn)
                .body("state", equalTo("LINKED"))
                .body("url", nullValue())
                .extract()
                .path("plexAccountId");
        operator()
                .get(ACCOUNTS + "/" + account)
                .then()
                .body("username", equalTo("vega"))
                .body("plexPass", equalTo(true))
                .body("health", equalTo("HEALTHY"));
        operator().post(ACCOUNTS + "/" + account + "/tests").then().body("health", equalTo("HEALTHY"));
        assertEquals(0, database.count("account_sign_in where page is not null"), "the page leads nowhere any more");
        assertEquals(1, database.count("audit_entry where action = 'added' and object_kind = 'plex-account'"));
    }

    @Test
    void neitherCodeNorTokenIsStoredInClear() {
        Response begun = begin(Map.of());
        String code = code(begun);
        assertEquals(0, database.count("account_sign_in where page like '%" + code + "%'"));
        world.plex().accounts().claimPin(code, "vega");
        state(begun.path("id")).body("state", equalTo("LINKED"));
        assertEquals(0, database.count("plex_account where token like 'vega%' or token like 'token%'"));
    }

    @Test
    void anAccountWhoseTokenDiedIsLinkedAgainAndKeepsEverything() {
        String account = operator()
                .body(Map.of("token", "vega-token"))
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        world.plex().accounts().revokeTokensOf("vega");
        operator().post(ACCOUNTS + "/" + account + "/tests").then().body("health", equalTo("TOKEN_REJECTED"));
        Response begun = begin(Map.of("plexAccountId", account));
        say("vega", begun);
        state(begun.path("id")).body("state", equalTo("LINKED")).body("plexAccountId", equalTo(account));
        operator().get(ACCOUNTS + "/" + account).then().body("health", equalTo("HEALTHY"));
        assertEquals(0, database.count("notice where kind = 'plex-account-token-rejected' and closed_at is null"));
        assertEquals(1, database.count("plex_account"));
    }

    @Test
    void anAccountThatIsHereIsLinkedAgainWhateverWasMeant() {
        String account =
                operator().body(Map.of("token", "vega-token")).post(ACCOUNTS).path("id");
        Response begun = begin(Map.of());
        say("vega", begun);
        state(begun.path("id")).body("state", equalTo("LINKED")).body("plexAccountId", equalTo(account));
        assertEquals(1, database.count("plex_account"));
    }

    @Test
    void somebodyElseDoesNotLinkTheAccountAgain() {
        String account =
                operator().body(Map.of("token", "vega-token")).post(ACCOUNTS).path("id");
        Response begun = begin(Map.of("plexAccountId", account));
        say("rigel", begun);
        state(begun.path("id"))
                .body("state", equalTo("REFUSED"))
                .body("problem", equalTo("plex-account-mismatch"))
                .body("detail", equalTo("That is rigel, not vega."));
        operator().get(ACCOUNTS + "/" + account).then().body("username", equalTo("vega"));
    }

    @Test
    void whoSaysNothingLetsItExpire() {
        Response begun = begin(Map.of());
        world.pass(Duration.ofMinutes(31));
        state(begun.path("id")).body("state", equalTo("EXPIRED")).body("url", nullValue());
    }

    @Test
    void anOutageIsShownAndEndsNothing() {
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("POST", "/api/v2/pins"));
        begin(Map.of()).then().statusCode(503).body("code", equalTo("plex-unavailable"));
        world.plex().faults().clear();
        Response begun = begin(Map.of());
        say("vega", begun);
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("GET", "/api/v2/pins/*"));
        state(begun.path("id")).body("state", equalTo("WAITING")).body("detail", notNullValue());
        world.plex().faults().clear();
        world.pass(Duration.ofSeconds(6));
        state(begun.path("id")).body("state", equalTo("LINKED")).body("detail", nullValue());
    }

    @Test
    void plexIsAskedOnceASecondHoweverManyAsk() {
        Response begun = begin(Map.of());
        for (int i = 0; i < 5; i++) {
            state(begun.path("id"));
        }
        assertEquals(1, asked());
        world.pass(Duration.ofSeconds(1));
        state(begun.path("id"));
        assertEquals(2, asked());
    }

    @Test
    void nobodyElseSeesIt() {
        Response begun = begin(Map.of());
        String key = Operator.apiKey(operatorToken(), "servers:read", "servers:write");
        Operator.with(key).get(SIGN_INS + "/" + begun.path("id")).then().statusCode(404);
        String reader = Operator.apiKey(operatorToken(), "servers:read");
        Operator.with(reader).body(Map.of()).post(SIGN_INS).then().statusCode(403);
    }

    @Test
    void theProxyOfANewAccountCarriesTheSignInToo() {
        try (ForwardProxy proxy = ForwardProxy.open("panel", "pass phrase")) {
            Response begun =
                    begin(Map.of("proxy", Map.of("url", proxy.url(), "user", "panel", "password", "pass phrase")));
            say("vega", begun);
            String account = state(begun.path("id"))
                    .body("state", equalTo("LINKED"))
                    .extract()
                    .path("plexAccountId");
            operator().get(ACCOUNTS + "/" + account).then().body("proxyUrl", equalTo(proxy.url()));
            assertEquals(3, proxy.carried(), "the PIN, the question, the account");
            assertTrue(world.plex().record().all().size() >= 3);
        }
    }

    private Response begin(Map<String, Object> body) {
        return operator().body(body).post(SIGN_INS);
    }

    private ValidatableResponse state(String id) {
        return operator().get(SIGN_INS + "/" + id).then().statusCode(200).body("id", not(nullValue()));
    }

    private void say(String account, Response begun) {
        world.plex().accounts().claimPin(code(begun), account);
    }

    private static String code(Response begun) {
        String url = begun.path("url");
        return Arrays.stream(url.substring(url.indexOf("#?") + 2).split("&"))
                .filter(pair -> pair.startsWith("code="))
                .map(pair -> URLDecoder.decode(pair.substring("code=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private long asked() {
        return world.plex().record().all().stream()
                .filter(request -> request.path().startsWith("/api/v2/pins/"))
                .count();
    }
}
