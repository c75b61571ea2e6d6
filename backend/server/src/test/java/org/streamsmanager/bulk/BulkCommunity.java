package org.streamsmanager.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/** The people of the small world, read in, and what is done to all of them. */
abstract class BulkCommunity extends CommunityTest {
    static final Map<String, Object> EVERYBODY = Map.of("filter", Map.of());

    @Inject
    DyingPanel panel;

    long people;
    long shares;
    long reachable;

    @BeforeEach
    void people() {
        importEverybody(community("vega-token", "Observatory"));
        people = database.count("app_user");
        assertTrue(people > 0, "the small world has people");
        shares = database.count("share where ended_at is null");
        reachable = database.count("share s join media_identity i on i.id = s.identity_id"
                + " where s.ended_at is null and coalesce(i.email, i.username) is not null");
        assertTrue(reachable > 0 && reachable < shares, "somebody of the small world has no address");
    }

    @AfterEach
    void livesOn() {
        panel.livesOn();
    }

    String previewed(String action, Map<String, Object> fields) {
        return previewed(action, fields, EVERYBODY);
    }

    String previewed(String action, Map<String, Object> fields, Map<String, Object> selection) {
        String id = operator()
                .body(Map.of("action", action, "fields", fields, "selection", selection))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        assertEquals("PREVIEWED", get(id).getString("state"), get(id).prettify());
        return id;
    }

    String undone(String edit) {
        String undo = operator().post("/api/v1/bulk-edits/" + edit + "/undo").path("id");
        jobs.runDue();
        assertEquals("PREVIEWED", get(undo).getString("state"), get(undo).prettify());
        apply(undo);
        return undo;
    }

    void apply(String edit) {
        operator()
                .body(Map.of("hash", get(edit).getString("hash")))
                .post("/api/v1/bulk-edits/" + edit + "/application")
                .then()
                .statusCode(202);
    }

    JsonPath get(String edit) {
        return operator().get("/api/v1/bulk-edits/" + edit).jsonPath();
    }

    JsonPath rows(String edit, String search) {
        return operator().get("/api/v1/bulk-edits/" + edit + "/rows?" + search).jsonPath();
    }
}
