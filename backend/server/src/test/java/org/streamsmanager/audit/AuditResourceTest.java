package org.streamsmanager.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

/** Every change can be found again, by whom and why, and nobody can rewrite it. */
@QuarkusTest
class AuditResourceTest extends PanelTest {
    @Test
    void aChangeIsFoundByItsObjectWithActorCauseAndValues() {
        String user = somebody();
        operator()
                .body(Map.of("cause", "the server is gone"))
                .put("/api/v1/users/" + user + "/account-change-requirement")
                .then()
                .statusCode(204);
        operator()
                .get("/api/v1/audit-entries?objectKind=user&objectId=" + user)
                .then()
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("account-change-required"))
                .body("items[0].cause", equalTo("the server is gone"))
                .body("items[0].actor.kind", equalTo("LOGIN"))
                .body("items[0].actor.name", equalTo(Operator.EMAIL));
    }

    @Test
    void theFeedGoesBackToTheBeginningWithoutGapOrRepeat() {
        String user = somebody();
        for (int change = 0; change < 7; change++) {
            world.pass(Duration.ofSeconds(change % 2));
            edit(user, "note " + change);
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = operator()
                    .get("/api/v1/audit-entries?pageSize=3" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = page.getString("next");
        }
        assertEquals(database.count("audit_entry"), seen.size());
        assertEquals(seen.size(), new HashSet<>(seen).size());
    }

    @Test
    void aSecretIsNeverWritten() {
        String key = Operator.apiKey(operatorToken(), "users:read");
        operator().get("/api/v1/audit-entries").then().body("items.objectKind", hasItem("api-key"));
        assertEquals(
                List.of(), database.column("select after from audit_detail where after::text like '%" + key + "%'"));
    }

    @Test
    void nobodyRewritesWhatHappened() {
        operatorToken();
        assertThrows(AssertionError.class, () -> database.execute("update audit_entry set action = 'nothing'"));
        assertThrows(AssertionError.class, () -> database.execute("delete from audit_entry"));
        assertThrows(AssertionError.class, () -> database.execute("truncate audit_entry cascade"));
    }

    @Test
    void aCursorOfSomethingElseIsRefused() {
        operator()
                .get("/api/v1/audit-entries?cursor=nonsense")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("?cursor"));
    }

    private void edit(String user, String notes) {
        String etag = operator().get("/api/v1/users/" + user).header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of("notes", notes))
                .patch("/api/v1/users/" + user)
                .then()
                .statusCode(200);
    }

    private String somebody() {
        operatorToken();
        UUID user = UUID.randomUUID();
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " values ('" + user + "', 'Luna', false, '', '2026-01-01', '2026-01-01', 0)");
        return user.toString();
    }
}
