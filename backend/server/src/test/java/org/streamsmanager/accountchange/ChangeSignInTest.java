package org.streamsmanager.accountchange;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.CommunityTest;

/** The new account is proven by signing in with it. */
@QuarkusTest
class ChangeSignInTest extends CommunityTest {
    private static final String MINE = "/api/v1/me/account-change-requests";
    private String luna;

    @BeforeEach
    void everybodyMustChange() {
        luna = importEverybody(community("vega-token", "Observatory"));
        loseTheAccount();
        community("rigel-token", "Atlas");
        requireAccountChange();
        world.plex().record().clear();
    }

    @Test
    void theAccountIsKnownForCertainAndIsInvitedWithoutBeingLookedUp() {
        Response begun = begin(luna);
        begun.then().statusCode(201).body("state", equalTo("WAITING"));
        state(luna, begun).body("state", equalTo("WAITING"));
        signInAs("nova", begun);
        world.pass(Duration.ofSeconds(1));
        String request = state(luna, begun)
                .body("state", equalTo("PROVEN"))
                .body("url", nullValue())
                .extract()
                .path("requestId");
        letWork(Duration.ofSeconds(10));
        customer(luna)
                .get(MINE + "/" + request)
                .then()
                .body("state", equalTo("INVITED"))
                .body("proof", equalTo("SIGN_IN"))
                .body("newEmail", equalTo("nova@example.test"));
        assertEquals(0, world.plex().record().count("POST", "/api/users/validate"));
        assertEquals(1, world.plex().record().count("POST", "/api/v2/shared_servers"));
        assertEquals(1, database.count("media_identity where state = 'PENDING' and uuid is not null"));
        world.plex().controls().accept("nova", "Atlas");
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(5));
        customer(luna).get(MINE + "/" + request).then().body("state", equalTo("COMPLETED"));
    }

    @Test
    void noTokenIsKept() {
        Response begun = begin(luna);
        signInAs("nova", begun);
        state(luna, begun).body("state", equalTo("PROVEN"));
        for (String table : List.of("change_sign_in", "account_change_request", "media_identity", "audit_detail")) {
            assertEquals(0, database.count(table + " t where t::text like '%token%'"), table);
        }
        assertEquals(0, database.count("change_sign_in where page is not null"));
    }

    @Test
    void theSameAccountARetiredOneAndSomebodyElsesAreRefusedAsWhenTyped() {
        assertEquals("same-account", refusalOf("luna"));
        assertEquals("account-not-available", refusalOf("vega"));
    }

    @Test
    void somebodyElsesSignInDoesNotExist() {
        Response begun = begin(luna);
        String stranger =
                operator().get("/api/v1/users").jsonPath().getString("items.find { it.id != '" + luna + "' }.id");
        customer(stranger).get(MINE + "/sign-ins/" + begun.path("id")).then().statusCode(404);
    }

    @Test
    void whileARequestIsOpenNobodyBegins() {
        changeAccount(luna, "nova@example.test");
        begin(luna).then().statusCode(409).body("code", equalTo("request-open"));
    }

    @Test
    void aRequestThatOpenedMeanwhileIsSaid() {
        Response begun = begin(luna);
        changeAccount(luna, "stella@example.test");
        signInAs("nova", begun);
        state(luna, begun).body("state", equalTo("REFUSED")).body("problem", equalTo("request-open"));
    }

    @Test
    void anOutageIsSaidAndEndsNothing() {
        Response begun = begin(luna);
        signInAs("nova", begun);
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("GET", "/api/v2/pins/*"));
        state(luna, begun).body("state", equalTo("WAITING")).body("unavailable", equalTo(true));
        world.plex().faults().clear();
        world.pass(Duration.ofSeconds(6));
        state(luna, begun).body("state", equalTo("PROVEN"));
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("POST", "/api/v2/pins"));
        String other =
                operator().get("/api/v1/users").jsonPath().getString("items.find { it.id != '" + luna + "' }.id");
        begin(other).then().statusCode(503).body("code", equalTo("plex-unavailable"));
    }

    @Test
    void nobodyAnswersForHalfAnHour() {
        Response begun = begin(luna);
        world.pass(Duration.ofMinutes(31));
        state(luna, begun).body("state", equalTo("EXPIRED")).body("requestId", nullValue());
    }

    @Test
    void afterTenTriesInAnHourOneHasToWait() {
        for (int one = 0; one < 10; one++) {
            begin(luna).then().statusCode(201);
        }
        begin(luna).then().statusCode(429).body("code", equalTo("too-many-tries"));
        world.pass(Duration.ofMinutes(61));
        begin(luna).then().statusCode(201);
    }

    private String refusalOf(String account) {
        Response begun = begin(luna);
        signInAs(account, begun);
        String request =
                state(luna, begun).body("state", equalTo("PROVEN")).extract().path("requestId");
        letWork(Duration.ofSeconds(3));
        return customer(luna).get(MINE + "/" + request).path("refusal.code");
    }

    private Response begin(String user) {
        return customer(user).body(Map.of()).post(MINE + "/sign-ins");
    }

    private ValidatableResponse state(String user, Response begun) {
        return customer(user).get(MINE + "/sign-ins/" + begun.path("id")).then().statusCode(200);
    }

    private void signInAs(String account, Response begun) {
        String url = begun.path("url");
        String code = url.substring(url.indexOf("&code=") + "&code=".length());
        world.plex().accounts().claimPin(code.substring(0, code.indexOf('&')), account);
    }
}
