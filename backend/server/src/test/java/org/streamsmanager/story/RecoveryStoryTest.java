package org.streamsmanager.story;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

/** An operator loses an account and its server, and brings everybody onto another one; by REST alone. */
@QuarkusTest
class RecoveryStoryTest extends PanelTest {
    @Test
    void nobodyIsLostAndNothingHappensTwice() {
        String observatory = community("vega-token", "Observatory");
        String lunasBefore = importEverybody(observatory);
        loseTheAccount();
        operator()
                .get("/api/v1/users/" + lunasBefore)
                .then()
                .body("server", nullValue())
                .body("lastServer.name", equalTo("Observatory"))
                .body("state", equalTo("ACTIVE"));

        community("rigel-token", "Atlas");
        requireAccountChange();
        RequestSpecification luna = customer(lunasBefore);
        luna.get("/api/v1/me/account").then().body("changeRequired.since", notNullValue());
        JsonPath before = luna.get("/api/v1/me/account").jsonPath();

        String request = changeAccount(lunasBefore, "nova@example.test");
        customer(lunasBefore)
                .get("/api/v1/me/account-change-requests/" + request)
                .then()
                .body("state", equalTo("INVITED"))
                .body("acceptUrl", notNullValue())
                .body("serverName", equalTo("Atlas"));

        world.plex().controls().accept("nova@example.test", "Atlas");
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(10));

        JsonPath after = customer(lunasBefore).get("/api/v1/me/account").jsonPath();
        assertEquals("Atlas", after.getString("server.name"));
        assertEquals("ACTIVE", after.getString("share.state"));
        assertEquals(before.getString("plan.name"), after.getString("plan.name"), "the plan survives");
        assertEquals(before.getString("activeUntil"), after.getString("activeUntil"), "paid time survives");
        assertEquals(before.getList("coverage"), after.getList("coverage"), "history survives");
        assertNull(after.get("changeRequired"), "the flag is cleared");
        assertEquals(1, world.plex().record().count("POST", "/api/v2/shared_servers"), "invited exactly once");
    }

    @Test
    void theOldAccountCanNeverBeUsedAgainByAnybody() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        String lunasAddress = operator().get("/api/v1/users/" + luna).path("email");
        loseTheAccount();
        community("rigel-token", "Atlas");
        requireAccountChange();
        changeAccount(luna, "nova@example.test");

        String other =
                operator().get("/api/v1/users").jsonPath().getString("items.find { it.id != '" + luna + "' }.id");
        String request = changeAccount(other, lunasAddress);
        operator()
                .get("/api/v1/account-change-requests/" + request)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo("account-not-available"));
        customer(other)
                .get("/api/v1/me/account-change-requests/" + request)
                .then()
                .body("refusal.message", equalTo("This account cannot be used here. Please use another one."))
                .body("operatorDetail", nullValue());
    }

    /** Connects an account and its server, groups its libraries, and sees to a plan with them. */
    private String community(String token, String serverName) {
        String account = operator()
                .body(Map.of("token", token))
                .post("/api/v1/plex-accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        operator().post("/api/v1/plex-accounts/" + account + "/tests").then().body("health", equalTo("HEALTHY"));
        String machine = operator()
                .get("/api/v1/plex-accounts/" + account + "/available-servers")
                .jsonPath()
                .getString("items.find { it.name == '" + serverName + "' }.machineIdentifier");
        String server = operator()
                .body(Map.of("plexAccountId", account, "machineIdentifier", machine))
                .post("/api/v1/servers")
                .then()
                .statusCode(201)
                .body("enabled", is(false))
                .extract()
                .path("id");
        jobs.runDue();
        shareLibraries(server);
        enable(server);
        return server;
    }

    private void enable(String server) {
        String etag = operator().get("/api/v1/servers/" + server).header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of("enabled", true, "allowsNew", true))
                .patch("/api/v1/servers/" + server)
                .then()
                .statusCode(200);
    }

    private void shareLibraries(String server) {
        List<String> libraries = operator()
                .get("/api/v1/libraries?serverId=" + server)
                .jsonPath()
                .getList("items.id");
        assertNotEquals(List.of(), libraries, "the first synchronisation brings the libraries");
        String standard = operator()
                .get("/api/v1/library-groups")
                .jsonPath()
                .getString("items.find { it.kind == 'STANDARD' }.id");
        Map<String, Object> assignment = Map.of("libraryIds", libraries, "groupId", standard);
        String hash = operator()
                .body(assignment)
                .post("/api/v1/library-group-assignments/previews")
                .path("hash");
        operator()
                .body(Map.of("libraryIds", libraries, "groupId", standard, "hash", hash))
                .post("/api/v1/library-group-assignments")
                .then()
                .statusCode(200);
        if (operator().get("/api/v1/plans").jsonPath().getList("items").isEmpty()) {
            plan(standard);
        }
    }

    private void plan(String group) {
        operator()
                .body(Map.of(
                        "name",
                        "Monthly",
                        "description",
                        "Everything we have",
                        "price",
                        Map.of("amount", "12.50", "currency", "EUR"),
                        "duration",
                        Map.of("unit", "MONTH", "count", 1),
                        "groupIds",
                        List.of(group),
                        "streams",
                        2,
                        "isDefault",
                        true))
                .post("/api/v1/plans")
                .then()
                .statusCode(201);
    }

    /** Reads in who shares the server; the id of luna. */
    private String importEverybody(String server) {
        String id = operator()
                .body(Map.of("serverId", server))
                .post("/api/v1/people-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        JsonPath preview = operator().get("/api/v1/people-imports/" + id).jsonPath();
        assertEquals("PREVIEWED", preview.getString("state"), preview.prettify());
        operator()
                .body(Map.of("hash", preview.getString("hash")))
                .post("/api/v1/people-imports/" + id + "/application")
                .then()
                .statusCode(202);
        jobs.runDue();
        operator().get("/api/v1/people-imports/" + id).then().body("state", equalTo("DONE"));
        return operator()
                .get("/api/v1/users?search=luna")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    private void loseTheAccount() {
        String account = operator().get("/api/v1/plex-accounts").path("items[0].id");
        String hash =
                operator().get("/api/v1/plex-accounts/" + account + "/removal").path("hash");
        operator()
                .delete("/api/v1/plex-accounts/" + account + "?hash=" + hash)
                .then()
                .statusCode(204);
        jobs.runDue();
    }

    private void requireAccountChange() {
        String id = operator()
                .body(Map.of(
                        "action", "REQUIRE_ACCOUNT_CHANGE",
                        "fields", Map.of("required", true, "cause", "The old server is gone"),
                        "selection", Map.of("filter", Map.of("withoutServer", true))))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        JsonPath preview = operator().get("/api/v1/bulk-edits/" + id).jsonPath();
        assertEquals("PREVIEWED", preview.getString("state"), preview.prettify());
        operator()
                .body(Map.of("hash", preview.getString("hash")))
                .post("/api/v1/bulk-edits/" + id + "/application")
                .then()
                .statusCode(202);
        jobs.runDue();
        operator()
                .get("/api/v1/bulk-edits/" + id)
                .then()
                .body("state", equalTo("DONE"))
                .body("rowStates.DONE", equalTo(preview.getInt("counts.willChange")));
    }

    private RequestSpecification customer(String user) {
        String url = operator().post("/api/v1/users/" + user + "/sign-in-links").path("url");
        return Operator.with(Operator.openLink(url));
    }

    private String changeAccount(String user, String address) {
        String id = customer(user)
                .body(Map.of("email", address))
                .post("/api/v1/me/account-change-requests")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        letWork(Duration.ofSeconds(10));
        return id;
    }
}
