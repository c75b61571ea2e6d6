package org.streamsmanager.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class OverviewResourceTest extends PanelTest {
    @Test
    void anEmptyPanelCountsNothingAndNeedsEverything() {
        operator()
                .get("/api/v1/overview")
                .then()
                .statusCode(200)
                .body("users.total", equalTo(0))
                .body("servers.seatsTotal", equalTo(0))
                .body("plexAccounts.total", equalTo(0))
                .body("notices.open", equalTo(0))
                .body("checklist.key", contains("PLEX_ACCOUNT", "SERVER", "LIBRARY_GROUPS", "PLAN", "PEOPLE"))
                .body("checklist.done", contains(false, false, false, false, false));
    }

    @Test
    void whatIsThereIsCountedAndTickedOff() {
        operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .then()
                .statusCode(201);
        database.execute("insert into app_user (id, display_name, permanent, notes, change_required_at, created_at,"
                + " updated_at, version) values (gen_random_uuid(), 'Ada', true, '', '2026-03-02T09:00:00Z',"
                + " '2026-03-02T09:00:00Z', '2026-03-02T09:00:00Z', 0)");
        operator()
                .get("/api/v1/overview")
                .then()
                .body("users.total", equalTo(1))
                .body("users.permanent", equalTo(1))
                .body("users.active", equalTo(0))
                .body("users.withoutServer", equalTo(1))
                .body("users.changeRequired", equalTo(1))
                .body("accountChanges.required", equalTo(1))
                .body("plexAccounts.total", equalTo(1))
                .body("plexAccounts.unhealthy", equalTo(0))
                .body("checklist.done", contains(true, false, false, false, true));
        database.execute("update plex_account set health = 'TOKEN_REJECTED'");
        operator().get("/api/v1/overview").then().body("plexAccounts.unhealthy", equalTo(1));
    }

    @Test
    void whoeverMayNotReadPeopleDoesNotSeeIt() {
        String key = Operator.apiKey(operatorToken(), "plans:read");
        Operator.with(key).get("/api/v1/overview").then().statusCode(403);
    }
}
