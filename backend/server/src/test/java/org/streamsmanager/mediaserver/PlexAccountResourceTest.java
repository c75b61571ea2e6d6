package org.streamsmanager.mediaserver;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.Refusal;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class PlexAccountResourceTest extends PanelTest {
    private static final String ACCOUNTS = "/api/v1/plex-accounts";

    @Inject
    PlexAccountService accounts;

    @Test
    void aTokenIsVerifiedAndKeptSecret() {
        Response added = link("vega-token");
        added.then()
                .statusCode(201)
                .body("username", equalTo("vega"))
                .body("email", equalTo("vega@example.test"))
                .body("plexPass", equalTo(true))
                .body("health", equalTo("HEALTHY"))
                .body("servers", equalTo(0));
        assertFalse(added.asString().contains("vega-token"), "the answer tells the token");
        assertEquals(0, database.count("plex_account where token like '%vega-token%'"), "the token is stored in clear");
        assertEquals(
                0, database.count("audit_detail where after::text like '%vega-token%'"), "the audit tells the token");
    }

    @Test
    void aWrongTokenIsRefusedAndNothingIsStored() {
        link("no-such-token")
                .then()
                .statusCode(422)
                .body("code", equalTo("plex-token-refused"))
                .body("violations[0].pointer", equalTo("/token"));
        assertEquals(0, database.count("plex_account"));
    }

    @Test
    void anOutageIsNotTakenForAWrongToken() {
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("*", "*"));
        link("vega-token")
                .then()
                .statusCode(503)
                .body("code", equalTo("plex-unavailable"))
                .body("operatorDetail", notNullValue());
    }

    @Test
    void anAccountThatOwnsNothingIsLinkedAndOffersNoServer() {
        String nova = operator()
                .body(Map.of("token", "nova-token"))
                .post("/api/v1/plex-accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        operator()
                .get("/api/v1/plex-accounts/" + nova + "/available-servers")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        operator().get("/api/v1/plex-accounts/" + nova).then().body("health", equalTo("HEALTHY"));
    }

    @Test
    void theSameAccountIsLinkedOnce() {
        link("vega-token").then().statusCode(201);
        link("vega-token").then().statusCode(409).body("code", equalTo("plex-account-known"));
    }

    @Test
    void aRejectedTokenPausesTheAccountAndRelinkingHealsIt() {
        String id = link("vega-token").path("id");
        world.plex().accounts().revokeTokensOf("vega");
        test(id).then().statusCode(200).body("health", equalTo("TOKEN_REJECTED"));
        test(id).then().body("health", equalTo("TOKEN_REJECTED"));
        assertEquals(1, database.count("notice where kind = 'plex-account-token-rejected' and closed_at is null"));
        world.plex().accounts().grantToken("vega", "vega-again");
        relink(id, "vega-again").then().statusCode(200).body("health", equalTo("HEALTHY"));
        assertEquals(0, database.count("notice where kind = 'plex-account-token-rejected' and closed_at is null"));
        test(id).then().body("health", equalTo("HEALTHY"));
    }

    @Test
    void aTokenOfSomebodyElseDoesNotRelink() {
        String id = link("vega-token").path("id");
        relink(id, "rigel-token").then().statusCode(409).body("code", equalTo("plex-account-mismatch"));
        test(id).then().body("health", equalTo("HEALTHY"));
    }

    @Test
    void anEndpointThatRejectsTheTokenForReasonsOfItsOwnChangesNothing() {
        String id = link("vega-token").path("id");
        world.plex()
                .faults()
                .always(new Fault.Refusing(Refusal.TOKEN_INVALID), Target.plexTv("GET", "/api/v2/resources"));
        operator().get(ACCOUNTS + "/" + id + "/available-servers").then().statusCode(409);
        operator().get(ACCOUNTS + "/" + id).then().body("health", equalTo("HEALTHY"));
    }

    @Test
    void limitsAndOutagesAreToldApart() {
        String id = link("vega-token").path("id");
        world.plex().faults().always(new Fault.RateLimited(null), Target.plexTv("*", "*"));
        test(id).then().body("health", equalTo("LIMITED"));
        world.plex().faults().clear();
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("*", "*"));
        test(id).then().body("health", equalTo("UNREACHABLE"));
        assertEquals(0, database.count("notice where closed_at is null"), "nothing for the operator to do");
        world.plex().faults().clear();
        jobs.run("check-plex-accounts");
        operator()
                .get(ACCOUNTS + "/" + id)
                .then()
                .body("health", equalTo("HEALTHY"))
                .body("healthDetail", nullValue());
    }

    @Test
    void removingIsPreviewedAndDetachesTheServers() {
        String id = link("vega-token").path("id");
        String serverId = addServer(id, "Observatory").path("id");
        String hash = operator()
                .get(ACCOUNTS + "/" + id + "/removal")
                .then()
                .body("servers.id", contains(serverId))
                .body("users", equalTo(0))
                .body("keeps", hasItem("COVERAGE"))
                .extract()
                .path("hash");
        operator().delete(ACCOUNTS + "/" + id + "?hash=other").then().statusCode(409);
        operator().delete(ACCOUNTS + "/" + id + "?hash=" + hash).then().statusCode(204);
        operator()
                .get("/api/v1/servers/" + serverId)
                .then()
                .body("state", equalTo("DETACHED"))
                .body("plexAccountId", nullValue());
        operator().get(ACCOUNTS).then().body("items", hasSize(0)).body("total", equalTo(0));
        operator().get(ACCOUNTS + "/" + id).then().statusCode(404);
    }

    @Test
    void aRemovedAccountCanBeLinkedAgainAndItsServersComeBackToTheirRows() {
        String id = link("vega-token").path("id");
        String serverId = addServer(id, "Observatory").path("id");
        String hash = operator().get(ACCOUNTS + "/" + id + "/removal").path("hash");
        operator().delete(ACCOUNTS + "/" + id + "?hash=" + hash).then().statusCode(204);
        String again = link("vega-token")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(id)))
                .extract()
                .path("id");
        operator()
                .get(ACCOUNTS + "/" + again + "/available-servers")
                .then()
                .body("items.find { it.name == 'Observatory' }.state", equalTo("DETACHED"))
                .body("items.find { it.name == 'Observatory' }.serverId", equalTo(serverId));
        addServer(again, "Observatory").then().statusCode(201).body("id", equalTo(serverId));
    }

    @Test
    void theOperatorsOwnAccountsAreKnownByAnyOfTheirKeys() {
        String remoteId = link("vega-token").path("remoteId");
        assertTrue(accounts.isOperatorAccount(remoteId, null, null));
        assertTrue(accounts.isOperatorAccount(null, "VEGA", null));
        assertTrue(accounts.isOperatorAccount(null, null, "Vega@Example.test"));
        assertFalse(accounts.isOperatorAccount("1", "nova", "nova@example.test"));
        assertFalse(accounts.isOperatorAccount(null, null, null));
    }

    @Test
    void allCallsOfAllAccountsNameTheSameInstallation() {
        link("vega-token");
        link("rigel-token");
        world.pass(Duration.ofDays(1));
        jobs.run("check-plex-accounts");
        assertEquals(
                1,
                world.plex().record().all().stream()
                        .map(request -> request.headers().get("X-Plex-Client-Identifier"))
                        .distinct()
                        .count());
    }

    @Test
    void whoMayOnlyReadCannotLink() {
        String key = Operator.apiKey(operatorToken(), "servers:read");
        Operator.with(key).get(ACCOUNTS).then().statusCode(200);
        Operator.with(key)
                .body(Map.of("token", "vega-token"))
                .post(ACCOUNTS)
                .then()
                .statusCode(403);
    }

    @Test
    void badBodiesAreRefusedWithTheirPlace() {
        operator().body(Map.of("token", " ")).post(ACCOUNTS).then().statusCode(422);
        operator()
                .body(Map.of("token", "a token of words"))
                .post(ACCOUNTS)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/token"));
        operator()
                .body(Map.of("token", "x", "proxy", Map.of("url", "ftp://proxy")))
                .post(ACCOUNTS)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/proxy/url"));
    }

    @Test
    void aProxyCarriesEveryCallOfItsAccount() {
        try (ForwardProxy proxy = ForwardProxy.open()) {
            Response linked = link("vega-token", Map.of("url", proxy.url()));
            assertEquals(201, linked.statusCode(), linked::asString);
            String id = linked.path("id");
            operator().get(ACCOUNTS + "/" + id + "/available-servers").then().statusCode(200);
            assertEquals(world.plex().record().all().size(), proxy.carried());
            assertEquals(2, proxy.carried());
        }
    }

    @Test
    void aProxyThatWantsCredentialsGetsThem() {
        try (ForwardProxy proxy = ForwardProxy.open("panel", "pass phrase")) {
            link("vega-token", Map.of("url", proxy.url(), "user", "panel", "password", "wrong"))
                    .then()
                    .statusCode(503);
            Response linked =
                    link("vega-token", Map.of("url", proxy.url(), "user", "panel", "password", "pass phrase"));
            assertEquals(201, linked.statusCode(), linked::asString);
            linked.then().body("proxyUrl", equalTo(proxy.url()));
            assertEquals(1, proxy.carried());
            assertEquals(0, database.count("plex_account where proxy_password like '%pass phrase%'"));
        }
    }

    private Response link(String token) {
        return operator().body(Map.of("token", token)).post(ACCOUNTS);
    }

    private Response link(String token, Map<String, String> proxy) {
        Map<String, Object> body = new HashMap<>();
        body.put("token", token);
        body.put("proxy", proxy);
        return operator().body(body).post(ACCOUNTS);
    }

    private Response relink(String id, String token) {
        return operator().body(Map.of("token", token)).put(ACCOUNTS + "/" + id + "/token");
    }

    private Response test(String id) {
        return operator().post(ACCOUNTS + "/" + id + "/tests");
    }

    private Response addServer(String accountId, String name) {
        String machine = operator()
                .get(ACCOUNTS + "/" + accountId + "/available-servers")
                .path("items.find { it.name == '" + name + "' }.machineIdentifier");
        return operator()
                .body(Map.of("plexAccountId", accountId, "machineIdentifier", machine))
                .post("/api/v1/servers");
    }
}
