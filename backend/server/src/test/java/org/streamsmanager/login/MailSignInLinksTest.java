package org.streamsmanager.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.Operator;

/** Many people get a link each; the links are in no row, and an undo makes them worthless. */
@QuarkusTest
class MailSignInLinksTest extends CommunityTest {
    private static final String LINKS = "outbox_message where event = 'SIGN_IN_LINK'";

    @Test
    void everybodyWithAnAddressGetsOneLinkAndAnUndoSpendsThem() {
        String luna = importEverybody(community("vega-token", "Observatory"));
        long people = database.count("app_user");
        long reachable = database.count("media_identity where state = 'CURRENT' and email is not null");
        assertTrue(reachable > 0, "somebody can be written to");
        String edit = preview();
        JsonPath seen = get(edit);
        assertEquals(reachable, seen.getInt("counts.willChange"), seen.prettify());
        assertEquals(people - reachable, seen.getInt("counts.refused"));
        apply(edit);
        letWork(Duration.ofSeconds(2));
        assertEquals(reachable, get(edit).getInt("rowStates.DONE"));
        assertEquals(reachable, database.count(LINKS + " and state = 'NOT_SENT'"), "there is no mail server");
        assertEquals(0, database.count("bulk_edit_row r where r::text like '%token=%'"), "no secret in a row");
        String message = database.column("select id from " + LINKS + " and user_id = '" + luna + "'")
                .getFirst();
        String url =
                operator().get("/api/v1/outbox-messages/" + message + "/link").path("url");
        Operator.openLink(url);

        String undo = operator().post("/api/v1/bulk-edits/" + edit + "/undo").path("id");
        jobs.runDue();
        apply(undo);
        letWork(Duration.ofSeconds(2));
        assertEquals(0, database.count("sign_in_link where used_at is null"));
        assertEquals(reachable - 1, database.count(LINKS + " and state = 'WITHDRAWN'"), "hers was used already");
    }

    private String preview() {
        String id = operator()
                .body(Map.of(
                        "action", "MAIL_SIGN_IN_LINKS", "fields", Map.of(), "selection", Map.of("filter", Map.of())))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        assertEquals("PREVIEWED", get(id).getString("state"), get(id).prettify());
        return id;
    }

    private JsonPath get(String id) {
        return operator().get("/api/v1/bulk-edits/" + id).jsonPath();
    }

    private void apply(String id) {
        operator()
                .body(Map.of("hash", get(id).getString("hash")))
                .post("/api/v1/bulk-edits/" + id + "/application")
                .then()
                .statusCode(202);
    }
}
