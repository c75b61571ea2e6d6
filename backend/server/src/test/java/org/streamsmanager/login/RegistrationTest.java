package org.streamsmanager.login;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.Operator;

/** New people come in by a confirmed address or by their Plex account, and meet what they had already. */
@QuarkusTest
class RegistrationTest extends CommunityTest {
    private static final String OUTBOX = "/api/v1/outbox-messages";

    @Test
    void nobodyRegistersUntilTheOperatorSaysSo() {
        operatorToken();
        register("mira@example.test", Map.of()).then().statusCode(409).body("code", equalTo("registration-closed"));
    }

    @Test
    void aConfirmedAddressBecomesALoginWithItsUser() {
        settings("PUBLIC", false);
        register("mira@example.test", Map.of("displayName", "Mira 🌙 <b>", "language", "de"))
                .then()
                .statusCode(202);
        jobs.runDue();
        assertEquals(0, database.count("login where email = 'mira@example.test'"));
        String token = mailedToken("CONFIRM_EMAIL");
        confirm(token)
                .then()
                .statusCode(201)
                .body("login.displayName", equalTo("Mira 🌙 <b>"))
                .body("login.role", equalTo("Customer"))
                .body("login.userId", notNullValue());
        confirm(token).then().statusCode(410).body("code", equalTo("confirmation-spent"));
        assertEquals(1, database.count("login where verified_at is not null and language = 'de'"));
    }

    @Test
    void aLinkThatWasNotOpenedInADayIsOver() {
        settings("PUBLIC", false);
        register("mira@example.test", Map.of());
        jobs.runDue();
        String token = mailedToken("CONFIRM_EMAIL");
        world.pass(Duration.ofHours(25));
        confirm(token).then().statusCode(410);
    }

    @Test
    void whoHasALoginAlreadyIsToldByMailOnly() {
        settings("PUBLIC", false);
        register(Operator.EMAIL, Map.of()).then().statusCode(202);
        jobs.runDue();
        operator().get(OUTBOX).then().body("items[0].event", equalTo("ALREADY_REGISTERED"));
    }

    @Test
    void knownPeopleMeetTheirUserAndOthersGetNoMail() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        settings("KNOWN_PEOPLE", false);
        register("stranger@example.test", Map.of()).then().statusCode(202);
        jobs.runDue();
        assertEquals(0, database.count("outbox_message"));
        String address = database.column("select email from media_identity where user_id = '" + luna + "'")
                .getFirst();
        register(address, Map.of()).then().statusCode(202);
        jobs.runDue();
        confirm(mailedToken("CONFIRM_EMAIL")).then().statusCode(201).body("login.userId", equalTo(luna));
    }

    @Test
    void discordIsAskedForWhereTheSiteSaysSo() {
        settings("PUBLIC", true);
        register("mira@example.test", Map.of())
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/discordId"));
        register("mira@example.test", Map.of("discordName", "mira", "discordId", "not a number"))
                .then()
                .statusCode(422);
        register("mira@example.test", Map.of("discordName", "mira", "discordId", "123456789012345678"))
                .then()
                .statusCode(202);
        jobs.runDue();
        confirm(mailedToken("CONFIRM_EMAIL")).then().statusCode(201);
        operator().get("/api/v1/logins?search=mira").then().body("items[0].discordId", equalTo("123456789012345678"));
    }

    @Test
    void whoSignsInWithPlexIsTheUserOfThatAccount() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        Response begun = begin();
        complete(begun).then().statusCode(204);
        claim("luna", begun);
        world.pass(Duration.ofSeconds(1));
        complete(begun).then().statusCode(201).body("login.userId", equalTo(luna));
        complete(begun).then().statusCode(404).body("code", equalTo("unknown-plex-sign-in"));
        Response second = begin();
        claim("luna", second);
        complete(second).then().statusCode(201);
        assertEquals(1, database.count("login where user_id is not null"));
        assertEquals(0, database.count("customer_sign_in"));
    }

    @Test
    void onlyTheBrowserThatBeganIsSignedIn() {
        importEverybody(community("vega-token", "Observatory"));
        Response begun = begin();
        claim("luna", begun);
        given().contentType(ContentType.JSON)
                .body(Map.of("secret", "somebody else's"))
                .post("/api/v1/auth/plex-sign-ins/" + begun.path("id") + "/completions")
                .then()
                .statusCode(404);
    }

    @Test
    void aRetiredAccountAndAStrangerAreTurnedAway() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        Response strange = begin();
        claim("rigel", strange);
        complete(strange).then().statusCode(403).body("code", equalTo("plex-account-unknown"));
        database.execute("update media_identity set state = 'RETIRED', retired_reason = 'x', retired_at = created_at"
                + " where user_id = '" + luna + "'");
        Response retired = begin();
        claim("luna", retired);
        complete(retired).then().statusCode(403).body("code", equalTo("plex-account-retired"));
    }

    @Test
    void inAPublicSiteAPlexAccountIsEnough() {
        settings("PUBLIC", false);
        Response begun = begin();
        claim("rigel", begun);
        complete(begun).then().statusCode(201).body("login.userId", notNullValue());
        assertEquals(1, database.count("media_identity where username = 'rigel' and state = 'CURRENT'"));
    }

    @Test
    void plexThatDoesNotAnswerIsSaidSoAndLosesNothing() {
        importEverybody(community("vega-token", "Observatory"));
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("POST", "/api/v2/pins"));
        given().post("/api/v1/auth/plex-sign-ins").then().statusCode(503).body("code", equalTo("plex-not-reachable"));
        world.plex().faults().clear();
        Response begun = begin();
        claim("luna", begun);
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("GET", "/api/v2/pins/*"));
        complete(begun).then().statusCode(204);
        world.plex().faults().clear();
        world.pass(Duration.ofSeconds(10));
        complete(begun).then().statusCode(201);
    }

    private void settings(String audience, boolean discord) {
        String etag = operator().get("/api/v1/settings/registration").header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of("enabled", true, "audience", audience, "discordRequired", discord, "plexSignIn", true))
                .put("/api/v1/settings/registration")
                .then()
                .statusCode(200);
    }

    private static Response register(String email, Map<String, String> more) {
        Map<String, String> body = new LinkedHashMap<>(
                Map.of("email", email, "password", "correct horse", "displayName", "Mira", "language", "en"));
        body.putAll(more);
        return given().contentType(ContentType.JSON).body(body).post("/api/v1/auth/registrations");
    }

    private static Response confirm(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/auth/registration-confirmations");
    }

    private String mailedToken(String event) {
        String id = operator().get(OUTBOX).path("items.find { it.event == '" + event + "' }.id");
        String url = operator().get(OUTBOX + "/" + id + "/link").path("url");
        return url.substring(url.indexOf("#token=") + "#token=".length());
    }

    private Response begin() {
        operatorToken();
        Response begun = given().post("/api/v1/auth/plex-sign-ins");
        begun.then().statusCode(201);
        return begun;
    }

    private static Response complete(Response begun) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("secret", begun.<String>path("secret")))
                .post("/api/v1/auth/plex-sign-ins/" + begun.path("id") + "/completions");
    }

    private void claim(String who, Response begun) {
        String url = begun.path("url");
        String code = Arrays.stream(url.substring(url.indexOf("#?") + 2).split("&"))
                .filter(part -> part.startsWith("code="))
                .map(part -> URLDecoder.decode(part.substring("code=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        world.plex().accounts().claimPin(code, who);
    }
}
