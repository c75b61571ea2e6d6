package org.streamsmanager.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What operators do on the way to a community, by REST. */
public abstract class CommunityTest extends PanelTest {
    /** Connects an account and its server, groups its libraries, and sees to a plan with them. */
    protected String community(String token, String serverName) {
        return server(account(token), serverName);
    }

    protected String account(String token) {
        String account = operator()
                .body(Map.of("token", token))
                .post("/api/v1/plex-accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        operator().post("/api/v1/plex-accounts/" + account + "/tests").then().body("health", equalTo("HEALTHY"));
        return account;
    }

    protected String server(String account, String serverName) {
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

    protected void enable(String server) {
        String etag = operator().get("/api/v1/servers/" + server).header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of("enabled", true, "allowsNew", true))
                .patch("/api/v1/servers/" + server)
                .then()
                .statusCode(200);
    }

    protected void shareLibraries(String server) {
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

    protected void plan(String group) {
        plan("Monthly", group, true);
    }

    protected void plan(String name, String group, boolean byDefault) {
        operator()
                .body(Map.of(
                        "name",
                        name,
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
                        byDefault))
                .post("/api/v1/plans")
                .then()
                .statusCode(201);
    }

    /** Reads in who shares the server; the id of luna. */
    protected String importEverybody(String server) {
        readIn(Map.of("serverId", server));
        return operator()
                .get("/api/v1/users?search=luna")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
    }

    protected void readIn(Map<String, ?> wanted) {
        String id = operator()
                .body(wanted)
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
    }

    protected void loseTheAccount() {
        String account = operator().get("/api/v1/plex-accounts").path("items[0].id");
        String hash =
                operator().get("/api/v1/plex-accounts/" + account + "/removal").path("hash");
        operator()
                .delete("/api/v1/plex-accounts/" + account + "?hash=" + hash)
                .then()
                .statusCode(204);
        jobs.runDue();
    }

    protected void requireAccountChange() {
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

    protected RequestSpecification customer(String user) {
        String url = operator().post("/api/v1/users/" + user + "/sign-in-links").path("url");
        return Operator.with(Operator.openLink(url));
    }

    protected String changeAccount(String user, String address) {
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

    /** Mail leaves the panel by this server. */
    protected void mailServer(int port) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("enabled", true);
        settings.put("host", "127.0.0.1");
        settings.put("port", port);
        settings.put("tls", "NONE");
        settings.put("username", "");
        settings.put("fromAddress", "panel@example.test");
        settings.put("fromName", "Club");
        settings.put("replyTo", "");
        String etag = operator().get("/api/v1/settings/mail").header("ETag");
        operator()
                .header("If-Match", etag)
                .body(settings)
                .put("/api/v1/settings/mail")
                .then()
                .statusCode(200);
    }
}
