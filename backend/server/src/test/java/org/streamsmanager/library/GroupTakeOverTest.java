package org.streamsmanager.library;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** The account is lost; its machine comes back under another account with a new identifier. */
@QuarkusTest
class GroupTakeOverTest extends CommunityTest {
    private String lost;
    private String found;

    @BeforeEach
    void loseAndFind() {
        lost = community("vega-token", "Observatory");
        assign("Series", "Premium 4K");
        assign("Music", "Private");
        loseTheAccount();
        world.plex().servers().claimServer("Observatory", "rigel", true);
        String account = operator()
                .body(Map.of("token", "rigel-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        String machine = operator()
                .get("/api/v1/plex-accounts/" + account + "/available-servers")
                .path("items.find { it.name == 'Observatory' }.machineIdentifier");
        found = operator()
                .body(Map.of("plexAccountId", account, "machineIdentifier", machine))
                .post("/api/v1/servers")
                .path("id");
        assertNotEquals(lost, found, "a new identifier is a new server");
        jobs.runDue();
    }

    @Test
    void theGroupsOfTheLostServerAreOfferedShownAndTakenOver() {
        operator()
                .get(path() + "/offers")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].fromServerId", equalTo(lost))
                .body("items[0].fromServerName", equalTo("Observatory"))
                .body("items[0].libraries", equalTo(2));
        Response preview = preview(lost);
        preview.then()
                .statusCode(200)
                .body("rows.title", containsInAnyOrder("Movies", "Series"))
                .body("rows.find { it.title == 'Series' }.groupName", equalTo("Premium 4K"));
        apply(lost, "wrong").then().statusCode(409).body("code", equalTo("preview-stale"));
        apply(lost, preview.path("hash")).then().statusCode(200).body("changed", equalTo(2));
        operator()
                .get("/api/v1/libraries?serverId=" + found)
                .then()
                .body("items.find { it.title == 'Movies' }.group.name", equalTo("Standard"))
                .body("items.find { it.title == 'Series' }.group.name", equalTo("Premium 4K"))
                .body("items.find { it.title == 'Music' }.group.name", equalTo("Private"));
        operator().get(path() + "/offers").then().body("items", hasSize(0));
    }

    @Test
    void whatTheOperatorPutIntoAGroupStaysThere() {
        assign("Movies", "Premium 4K");
        preview(lost).then().body("rows.title", containsInAnyOrder("Series"));
    }

    @Test
    void nothingIsTakenFromAServerThatIsThere() {
        preview(found)
                .then()
                .statusCode(422)
                .body("code", equalTo("server-not-lost"))
                .body("violations[0].pointer", equalTo("/fromServerId"));
    }

    private String path() {
        return "/api/v1/servers/" + found + "/group-take-overs";
    }

    private Response preview(String from) {
        return operator().body(Map.of("fromServerId", from)).post(path() + "/previews");
    }

    private Response apply(String from, String hash) {
        return operator().body(Map.of("fromServerId", from, "hash", hash)).post(path());
    }

    /** Puts a library of the server that is there into a group. */
    private void assign(String title, String group) {
        String library = operator()
                .get("/api/v1/libraries?serverId=" + (found == null ? lost : found))
                .path("items.find { it.title == '" + title + "' }.id");
        String groupId = operator().get("/api/v1/library-groups").path("items.find { it.name == '" + group + "' }.id");
        Map<String, Object> body = new HashMap<>();
        body.put("libraryIds", List.of(library));
        body.put("groupId", groupId);
        body.put(
                "hash",
                operator()
                        .body(body)
                        .post("/api/v1/library-group-assignments/previews")
                        .path("hash"));
        operator().body(body).post("/api/v1/library-group-assignments").then().statusCode(200);
    }
}
