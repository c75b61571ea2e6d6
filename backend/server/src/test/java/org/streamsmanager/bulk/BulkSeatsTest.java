package org.streamsmanager.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preview places everybody together: seats are counted down, and it says who finds none. */
@QuarkusTest
class BulkSeatsTest extends AccessWorld {
    private static final String EDITS = "/api/v1/bulk-edits";

    @BeforeEach
    void people() {
        settle();
    }

    @Test
    void whoIsInvitedAgainFindsASeatOrIsRefusedByThePreview() {
        applied("END_ACCESS", Map.of("cause", "by mistake"));
        database.execute("update server set max_users = seats_taken + 3");
        String edit = previewed("RE_INVITE", Map.of());
        JsonPath preview = get(edit);
        assertEquals(6, preview.getInt("counts.willChange"), preview.prettify());
        assertEquals(model.people.size() - 6, preview.getInt("problems.no-server-fits"), preview.prettify());
        String said = operator()
                .get(EDITS + "/" + edit + "/rows?problem=no-server-fits")
                .path("items[0].problem.message");
        assertTrue(said.contains("Observatory: full"), said);
        List<String> servers = operator()
                .get(EDITS + "/" + edit + "/rows?state=WAITING")
                .jsonPath()
                .getList("items.collect { it.after.servers[0] }");
        for (String name : serverIds.keySet()) {
            assertEquals(3, servers.stream().filter(name::equals).count(), servers.toString());
        }
        apply(edit);
        work(edit);
        assertEquals(6, get(edit).getInt("rowStates.DONE"), get(edit).prettify());
        assertEquals(0, get(edit).getInt("rowStates.FAILED ?: 0"));
    }

    @Test
    void whoIsMovedFindsASeatOrIsRefusedByThePreview() {
        database.execute("update server set max_users = seats_taken + 2 where name = 'Planetarium'");
        String edit = previewed("SET_SERVER", Map.of("serverId", serverIds.get("Planetarium")));
        assertEquals(2, get(edit).getInt("counts.willChange"), get(edit).prettify());
        assertTrue(get(edit).getInt("problems.no-server-fits") > 0, get(edit).prettify());
        apply(edit);
        work(edit);
        assertEquals(2, get(edit).getInt("rowStates.DONE"), get(edit).prettify());
    }

    private void applied(String action, Map<String, Object> fields) {
        String edit = previewed(action, fields);
        apply(edit);
        work(edit);
    }

    private String previewed(String action, Map<String, Object> fields) {
        String id = operator()
                .body(Map.of("action", action, "fields", fields, "selection", Map.of("userIds", model.people.keySet())))
                .post(EDITS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        return id;
    }

    private void apply(String edit) {
        operator()
                .body(Map.of("hash", get(edit).getString("hash")))
                .post(EDITS + "/" + edit + "/application")
                .then()
                .statusCode(202);
    }
}
