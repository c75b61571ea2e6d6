package org.streamsmanager.usertransfer;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/** Who leaves as a file comes back the same, and what was retired stays refused. */
@QuarkusTest
class UserTransferTest extends CommunityTest {
    private static final int PEOPLE = 30;

    @Inject
    DyingPanel panel;

    private SplittableRandom random;

    @BeforeEach
    void plans() {
        panel.livesOn();
        random = new SplittableRandom(20_261_124);
        plan();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void whatIsReadIntoAnEmptyPanelIsWrittenOutTheSame(String format) {
        somePeople();
        String before = export(format);
        database.empty();
        beginAnewKeepingTheWorld();
        plan();
        String id = read(before, format);
        operator()
                .get("/api/v1/user-imports/" + id)
                .then()
                .body("state", equalTo("PREVIEWED"))
                .body("counts.NEW", equalTo(PEOPLE));
        assertEquals(0, database.count("app_user"), "a preview creates nobody");
        apply(id);
        assertEquals(before, export(format));
        assertEquals(PEOPLE, database.count("media_identity where state = 'RETIRED'"));
        assertTrue(database.count("retired_key") >= PEOPLE, "they stay refused here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv"})
    void whoWasErasedStaysRefusedInAnotherPanel(String format) {
        somePeople();
        String user = database.column("select user_id from media_identity where remote_id = 'retired3'")
                .getFirst();
        erase(user);
        String before = export(format);
        assertTrue(before.contains("retired3") && !before.contains("current3@"), before);
        database.empty();
        beginAnewKeepingTheWorld();
        plan();
        apply(read(before, format));
        assertEquals(before, export(format));
        assertEquals(1, database.count("app_user where closed_at is not null"));
        assertEquals(3, database.count("retired_key where value_norm like 'retired3%'"), "by id, name and e-mail");
        assertEquals(0, database.count("media_identity where remote_id = 'retired3'"), "nothing personal comes back");
        String again = read("displayName,username\nSomebody,retired3\n", "csv");
        operator().get("/api/v1/user-imports/" + again).then().body("counts.RETIRED", equalTo(1));
        String twice = read(before, format);
        operator()
                .get("/api/v1/user-imports/" + twice)
                .then()
                .body("counts.KNOWN", equalTo(PEOPLE))
                .body("counts.NEW", equalTo(null));
    }

    private void erase(String user) {
        String name = operator().get("/api/v1/users/" + user).path("displayName");
        String hash = operator()
                .post("/api/v1/users/" + user + "/erasures/previews")
                .then()
                .statusCode(200)
                .extract()
                .path("hash");
        operator()
                .body(Map.of("name", name, "hash", hash))
                .post("/api/v1/users/" + user + "/erasures")
                .then()
                .statusCode(204);
    }

    @Test
    void readingItAgainTouchesNobody() {
        somePeople();
        String file = export("csv");
        String id = read(file, "csv");
        operator().get("/api/v1/user-imports/" + id).then().body("counts.KNOWN", equalTo(PEOPLE));
        apply(id);
        assertEquals(PEOPLE, database.count("app_user"));
        assertEquals(file, export("csv"));
    }

    @Test
    void aRetiredAccountIsRefusedAndSoIsWhatCannotBe() {
        somePeople();
        String retired = database.column("select username from media_identity where state = 'RETIRED' limit 1")
                .getFirst();
        String file = "{\"format\":\"x\",\"users\":["
                + "{\"displayName\":\"Ghost\",\"accounts\":[{\"realm\":\"plex.tv\",\"username\":\"" + retired
                + "\",\"state\":\"CURRENT\"}]},"
                + "{\"displayName\":\"New\",\"accounts\":[{\"realm\":\"plex.tv\",\"username\":\"brandnew\","
                + "\"state\":\"PENDING\"}]},"
                + "{\"displayName\":\"Twice\",\"accounts\":[{\"realm\":\"plex.tv\",\"username\":\"BRANDNEW\","
                + "\"state\":\"PENDING\"}]},"
                + "{\"displayName\":\" \"},"
                + "{\"displayName\":\"Late\",\"coverage\":[{\"plan\":\"Monthly\",\"startsAt\":\"2026-01-01T00:00:00Z\","
                + "\"endsAt\":\"9999-01-01T00:00:00Z\",\"source\":\"GIFT\",\"cause\":\"\"}]},"
                + "{\"displayName\":\"Plan\",\"coverage\":[{\"plan\":\"Unheard\",\"startsAt\":\"2026-01-01T00:00:00Z\","
                + "\"endsAt\":\"2026-02-01T00:00:00Z\",\"source\":\"GIFT\",\"cause\":\"\"}]},"
                + "{\"displayName\":\"Overlap\",\"coverage\":[{\"plan\":\"Monthly\",\"startsAt\":\"2026-01-01T00:00:00Z\","
                + "\"endsAt\":\"2026-02-01T00:00:00Z\",\"source\":\"GIFT\",\"cause\":\"\"},{\"plan\":\"Monthly\","
                + "\"startsAt\":\"2026-01-15T00:00:00Z\",\"endsAt\":\"2026-02-15T00:00:00Z\",\"source\":\"GIFT\","
                + "\"cause\":\"\"}]}]}";
        String id = read(file, "json");
        operator()
                .get("/api/v1/user-imports/" + id + "/rows")
                .then()
                .body(
                        "items.verdict",
                        equalTo(List.of("RETIRED", "NEW", "TWICE", "INVALID", "INVALID", "INVALID", "INVALID")));
        apply(id);
        operator()
                .get("/api/v1/user-imports/" + id + "/rows")
                .then()
                .body("items.findAll { it.outcome == 'DONE' }", hasSize(1));
        assertEquals(PEOPLE + 1, database.count("app_user"));
    }

    @Test
    void aFileThatIsNoneIsRefusedWhole() {
        for (String file : List.of("", "{", "[]", "{\"users\":[{\"displayName\":1,\"coverage\":7}]}", "<html>")) {
            operator()
                    .body(file)
                    .post("/api/v1/user-imports")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("unreadable-file"));
        }
        assertEquals(0, database.count("user_import"));
    }

    @Test
    void aFileMayBeBigAndNothingElse() {
        String line = "Somebody,a note that fills the line " + "x".repeat(1000) + "\n";
        String file = "displayName,notes\n" + line.repeat(2000);
        assertTrue(file.length() > 2_000_000);
        String id = read(file, "csv");
        operator().get("/api/v1/user-imports/" + id).then().body("size", equalTo(2000));
        operator()
                .body(file)
                .post("/api/v1/user-imports/" + id + "/application")
                .then()
                .statusCode(413);
    }

    @Test
    void noCellIsReadAsAFormula() {
        somePeople();
        database.execute("update app_user set display_name = '=HYPERLINK(\"http://x\")', notes = '@SUM(A1)'");
        String file = export("csv");
        assertFalse(file.contains(",=") || file.contains(",\"=") || file.contains(",@"), "cells begin harmlessly");
        assertTrue(file.contains("'=HYPERLINK"));
    }

    @Test
    void theFilterOfTheListChoosesWhoIsWritten() {
        somePeople();
        int permanent = (int) database.count("app_user where permanent");
        JsonPath some = operator()
                .get("/api/v1/users/export?format=json&permanent=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(permanent, some.getList("users").size());
        operator().get("/api/v1/users/export?state=NONSENSE").then().statusCode(422);
    }

    @Test
    void dyingOnTheWayTakesEverybodyInOnce() {
        somePeople();
        String before = export("json");
        database.empty();
        beginAnewKeepingTheWorld();
        plan();
        String id = read(before, "json");
        panel.diesAt("user-import-rows");
        apply(id);
        letWork(Duration.ofMinutes(2));
        assertTrue(panel.died(), "the place is on the way");
        assertEquals(before, export("json"));
    }

    private void apply(String id) {
        String hash = operator().get("/api/v1/user-imports/" + id).path("hash");
        operator()
                .body(Map.of("hash", hash))
                .post("/api/v1/user-imports/" + id + "/application")
                .then()
                .statusCode(202);
        jobs.runDue();
    }

    private String read(String file, String format) {
        String id = operator()
                .contentType(format.equals("csv") ? "text/csv; charset=utf-8" : "application/json")
                .body(file)
                .post("/api/v1/user-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        return id;
    }

    private String export(String format) {
        return operator()
                .get("/api/v1/users/export?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void plan() {
        plan(operator().get("/api/v1/library-groups").jsonPath().getString("items.find { it.kind == 'STANDARD' }.id"));
    }

    private void somePeople() {
        String price = database.column("select id from plan_price").getFirst();
        for (int i = 0; i < PEOPLE; i++) {
            somebody(i, price);
        }
    }

    private void somebody(int number, String price) {
        String id = new java.util.UUID(random.nextLong(), random.nextLong()).toString();
        Instant now = world.now().minus(Duration.ofDays(PEOPLE - number));
        String name = List.of("Luna", "O''Neill", "=1+1", "Zoë, \"the\" star", "-dash", "''quoted")
                .get(number % 6);
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " values ('" + id + "', '" + name + " " + number + "', " + (number % 7 == 0)
                + ", 'line one\nline; two',"
                + " '" + now + "', '" + now + "', 0)");
        database.execute(
                "insert into user_tag (user_id, tag) values ('" + id + "', 'family'), ('" + id + "', '+plus')");
        for (String state : List.of("RETIRED", "CURRENT")) {
            String account = state.toLowerCase(java.util.Locale.ROOT) + number;
            database.execute(
                    "insert into media_identity (id, user_id, realm, remote_id, username, username_norm, email,"
                            + " email_norm, state, retired_at, retired_reason, created_at, updated_at, version) values"
                            + " (gen_random_uuid(), '" + id + "', 'plex.tv', '" + account + "', '" + account + "', '"
                            + account
                            + "', '" + account + "@example.test', '" + account + "@example.test', '" + state + "', "
                            + (state.equals("RETIRED") ? "'" + now + "', 'moved'" : "null, null") + ", '"
                            + (state.equals("RETIRED") ? now : now.plusSeconds(1)) + "', '" + now + "', 0)");
        }
        Instant from = now;
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant to = from.plus(Duration.ofHours(random.nextInt(1, 900)));
            boolean revoked = random.nextInt(4) == 0;
            database.execute(
                    "insert into coverage (id, user_id, plan_price_id, starts_at, ends_at, source, cause, created_at,"
                            + " revoked_at, version) values (gen_random_uuid(), '" + id + "', '" + price + "', '" + from
                            + "', '"
                            + to + "', 'GIFT', 'a gift, \"dear\"', '" + now + "', "
                            + (revoked ? "'" + now + "'" : "null") + ", 0)");
            from = to.plus(Duration.ofHours(random.nextInt(3)));
        }
    }
}
