package org.streamsmanager.bulk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.DyingPanel;
import org.streamsmanager.testing.PanelTest;

/** One change to many people: seen before, safe while it runs, undone afterwards. */
@QuarkusTest
class BulkEditTest extends PanelTest {
    private static final int PEOPLE = 250;
    private static final Map<String, Object> EVERYBODY = Map.of("filter", Map.of());

    @Inject
    DyingPanel panel;

    private List<UUID> people;

    @BeforeEach
    void people() {
        operatorToken();
        people = Stream.generate(UUID::randomUUID).limit(PEOPLE).toList();
        people.forEach(id -> database.execute(
                "insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                        + " values ('" + id + "', 'somebody', false, '', '2026-01-01', '2026-01-01', 0)"));
    }

    @Test
    void everybodyWhoMatchesIsChangedOnceAndGetsItBack() {
        flag(people.getFirst());
        String edit = previewed(true, Map.of("filter", Map.of(), "exclude", List.of(people.getLast())));
        JsonPath preview = get(edit);
        assertEquals(PEOPLE - 2, preview.getInt("counts.willChange"));
        assertEquals(1, preview.getInt("counts.alreadySo"));
        assertEquals(1, flagged(), "a preview changes nothing");
        assertTrue(preview.getBoolean("undoable"), "the preview says that it can be undone");

        apply(edit, preview.getString("hash")).then().statusCode(202);
        jobs.runDue();
        assertEquals(PEOPLE - 1, flagged());
        assertEquals(PEOPLE - 2, get(edit).getInt("rowStates.DONE"));

        String undo = operator().post("/api/v1/bulk-edits/" + edit + "/undo").path("id");
        jobs.runDue();
        apply(undo, get(undo).getString("hash")).then().statusCode(202);
        jobs.runDue();
        assertEquals(1, flagged(), "whoever was flagged before stays flagged");
        assertEquals(PEOPLE - 2, get(edit).getInt("rowStates.UNDONE"));
    }

    @Test
    void aPreviewIsRefusedWhenTheWorldMoved() {
        String edit = previewed(true, EVERYBODY);
        String hash = get(edit).getString("hash");
        flag(people.get(3));
        apply(edit, hash).then().statusCode(409).body("code", equalTo("preview-stale"));
        assertEquals(1, flagged());
    }

    @Test
    void whoeverChangedAfterApplyingIsLeftAloneAndTheOthersGoOn() {
        String edit = previewed(true, EVERYBODY);
        apply(edit, get(edit).getString("hash"));
        flag(people.get(3));
        jobs.runDue();
        operator()
                .get("/api/v1/bulk-edits/" + edit + "/rows?state=REFUSED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].user.id", equalTo(people.get(3).toString()))
                .body("items[0].problem.code", equalTo("changed-since-preview"));
        assertEquals(PEOPLE - 1, get(edit).getInt("rowStates.DONE"));
    }

    @Test
    void somebodyWhoVanishedIsRefusedInWords() {
        UUID nobody = UUID.randomUUID();
        String edit = previewed(true, Map.of("userIds", List.of(people.getFirst(), nobody)));
        assertEquals(1, get(edit).getInt("counts.refused"));
        operator()
                .get("/api/v1/bulk-edits/" + edit + "/rows?state=REFUSED")
                .then()
                .body("items[0].problem.code", equalTo("no-longer-exists"));
    }

    @Test
    void dyingInTheMiddleLosesNobodyAndDoesNothingTwice() {
        String edit = previewed(true, EVERYBODY);
        apply(edit, get(edit).getString("hash"));
        panel.diesAt("bulk-chunk-written");
        jobs.runDue();
        assertTrue(panel.died());
        letWork(Duration.ofSeconds(30));
        assertEquals(PEOPLE, flagged());
        assertEquals(PEOPLE, database.count("audit_entry where action = 'account-change-required'"));
        assertEquals(PEOPLE, database.count("app_user where version = 1"), "nobody was written twice");
        assertEquals("DONE", get(edit).getString("state"));
    }

    @Test
    void aPausedEditGoesOnAndACancelledOneDoesNot() {
        String edit = previewed(true, EVERYBODY);
        apply(edit, get(edit).getString("hash"));
        operator().put("/api/v1/bulk-edits/" + edit + "/pause").then().body("state", equalTo("PAUSED"));
        jobs.runDue();
        assertEquals(0, flagged());
        operator().delete("/api/v1/bulk-edits/" + edit + "/pause").then().body("state", equalTo("APPLYING"));
        jobs.runDue();
        assertEquals(PEOPLE, flagged());

        String second = previewed(false, EVERYBODY);
        apply(second, get(second).getString("hash"));
        operator().delete("/api/v1/bulk-edits/" + second).then().body("state", equalTo("CANCELLED"));
        jobs.runDue();
        assertEquals(PEOPLE, flagged());
    }

    @Test
    void aPreviewExpiresAfterADay() {
        String edit = previewed(true, EVERYBODY);
        String hash = get(edit).getString("hash");
        world.pass(Duration.ofHours(25));
        jobs.run("watch-bulk-edits");
        assertEquals("EXPIRED", get(edit).getString("state"));
        apply(edit, hash).then().statusCode(409).body("code", equalTo("preview-expired"));
    }

    @Test
    void badRequestsAreNamed() {
        refused("NOTHING_SUCH", Map.of(), EVERYBODY, "/action");
        refused("REQUIRE_ACCOUNT_CHANGE", Map.of("required", "yes"), EVERYBODY, "/fields/required");
        refused("REQUIRE_ACCOUNT_CHANGE", Map.of("required", true, "colour", 1), EVERYBODY, "/fields/colour");
        refused("EDIT_USER", Map.of(), EVERYBODY, "/fields/");
        refused("EDIT_USER", Map.of("notes", "x".repeat(10_001)), EVERYBODY, "/fields/notes");
        refused(
                "EDIT_USER",
                Map.of("addTags", List.of("a"), "removeTags", List.of("a")),
                EVERYBODY,
                "/fields/removeTags");
        refused("EDIT_USER", Map.of("notes", "x", "notesMode", "SHOUT"), EVERYBODY, "/fields/notesMode");
        refused("REQUIRE_ACCOUNT_CHANGE", Map.of("required", true), Map.of("userIds", List.of()), "/selection/userIds");
        refused("REQUIRE_ACCOUNT_CHANGE", Map.of("required", true), Map.of(), "/selection");
        refused(
                "REQUIRE_ACCOUNT_CHANGE",
                Map.of("required", true),
                Map.of("filter", Map.of("colour", "red")),
                "/selection/filter/colour");
        refused(
                "REQUIRE_ACCOUNT_CHANGE",
                Map.of("required", true),
                Map.of("filter", Map.of("state", "HAPPY")),
                "/selection/filter/state");
    }

    @Test
    void onlyWhatWasTouchedIsWrittenAndAllOfItComesBack() {
        database.execute(
                "update app_user set notes = 'met at school', permanent = true where id = '" + people.get(1) + "'");
        database.execute("insert into user_tag (user_id, tag) values ('" + people.get(1) + "', 'old'), ('"
                + people.get(1) + "', 'kept')");
        List<String> before = state();
        String edit = previewed(
                "EDIT_USER",
                Map.of(
                        "addTags",
                        List.of("film"),
                        "removeTags",
                        List.of("old"),
                        "notes",
                        "asked",
                        "notesMode",
                        "APPEND"),
                EVERYBODY);
        apply(edit, get(edit).getString("hash")).then().statusCode(202);
        jobs.runDue();
        assertEquals(
                List.of("true|met at school\nasked|film,kept"),
                state().stream().filter(line -> line.startsWith("true")).toList());
        assertEquals(
                PEOPLE - 1, state().stream().filter("false|asked|film"::equals).count());
        assertEquals(PEOPLE, database.count("audit_entry where action = 'edited'"));
        assertEquals(PEOPLE, database.count("audit_detail where after -> 'tags' ? 'film' and not after ? 'permanent'"));
        assertEquals(PEOPLE, database.count("app_user where version = 1"));

        undone(edit);
        assertEquals(before, state(), "every field is as it was");
    }

    @Test
    void anUndoGivesTheFirstTimeAndCauseBack() {
        flag(people.getFirst());
        String requirement =
                "select change_required_at || change_required_by || change_required_cause from app_user where id = '"
                        + people.getFirst() + "'";
        List<String> before = database.column(requirement);
        world.pass(Duration.ofMinutes(3));
        String edit = previewed(false, EVERYBODY);
        apply(edit, get(edit).getString("hash"));
        jobs.runDue();
        assertEquals(0, flagged());
        world.pass(Duration.ofMinutes(3));
        undone(edit);
        assertEquals(1, flagged());
        assertEquals(before, database.column(requirement));
    }

    @Test
    void anUndoKeepsWhatWasChangedSinceUnlessItIsForcedRowByRow() {
        String edit = previewed("EDIT_USER", Map.of("notes", "asked"), EVERYBODY);
        apply(edit, get(edit).getString("hash"));
        jobs.runDue();
        database.execute(
                "update app_user set notes = 'newer' where id in ('" + people.get(0) + "', '" + people.get(1) + "')");
        String undo = operator().post("/api/v1/bulk-edits/" + edit + "/undo").path("id");
        jobs.runDue();
        JsonPath preview = get(undo);
        assertEquals(PEOPLE - 2, preview.getInt("counts.willChange"));
        assertEquals(2, preview.getInt("problems.changed-since-applied"));
        int ordinal = operator()
                .get("/api/v1/bulk-edits/" + undo + "/rows?problem=changed-since-applied")
                .path("items.find { it.user.id == '" + people.get(0) + "' }.ordinal");
        operator()
                .body(Map.of("ordinals", List.of(ordinal)))
                .post("/api/v1/bulk-edits/" + undo + "/forced-rows")
                .then()
                .statusCode(200)
                .body("counts.willChange", equalTo(PEOPLE - 1));
        apply(undo, preview.getString("hash")).then().statusCode(409).body("code", equalTo("preview-stale"));
        apply(undo, get(undo).getString("hash")).then().statusCode(202);
        jobs.runDue();
        assertEquals(1, database.count("app_user where notes = 'newer'"));
        assertEquals(PEOPLE - 1, database.count("app_user where notes = ''"));
    }

    @Test
    void aPreviewThatTheWorldOvertookCanBeMadeAgain() {
        String edit = previewed(true, EVERYBODY);
        flag(people.get(3));
        apply(edit, get(edit).getString("hash")).then().statusCode(409);
        operator().post("/api/v1/bulk-edits/" + edit + "/previews").then().statusCode(202);
        jobs.runDue();
        assertEquals(PEOPLE - 1, get(edit).getInt("counts.willChange"));
        apply(edit, get(edit).getString("hash")).then().statusCode(202);
    }

    @Test
    void theFormSeesWhatAllHaveAndWhatDiffers() {
        database.execute("update app_user set permanent = true where id = '" + people.get(1) + "'");
        operator()
                .body(Map.of("action", "EDIT_USER", "selection", EVERYBODY))
                .post("/api/v1/bulk-selections")
                .then()
                .statusCode(200)
                .body("count", equalTo(PEOPLE))
                .body("values.find { it.name == 'permanent' }.mixed", equalTo(true))
                .body("values.find { it.name == 'notes' }.mixed", equalTo(false))
                .body("values.find { it.name == 'notes' }.value", equalTo(""));
    }

    @Test
    void whoWasMeantFindsTheBulkEditAgain() {
        String edit = previewed(true, Map.of("userIds", List.of(people.getFirst())));
        operator()
                .get("/api/v1/bulk-edits?userId=" + people.getFirst())
                .then()
                .body("items.id", equalTo(List.of(edit)));
        operator().get("/api/v1/bulk-edits?userId=" + people.getLast()).then().body("items", hasSize(0));
    }

    @Test
    void aFilterThatFindsTooManyOrNobodyIsNamed() {
        refused(
                "REQUIRE_ACCOUNT_CHANGE",
                Map.of("required", true),
                Map.of("filter", Map.of("tag", "none")),
                "/selection/filter");
        database.execute(
                "insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                        + " select gen_random_uuid(), 'x', false, '', '2026-01-01', '2026-01-01', 0 from generate_series(1, 200000)");
        refused("REQUIRE_ACCOUNT_CHANGE", Map.of("required", true), EVERYBODY, "/selection/filter");
    }

    private void undone(String edit) {
        String undo = operator().post("/api/v1/bulk-edits/" + edit + "/undo").path("id");
        jobs.runDue();
        apply(undo, get(undo).getString("hash")).then().statusCode(202);
        jobs.runDue();
        assertEquals("DONE", get(undo).getString("state"));
    }

    private List<String> state() {
        return database.column(
                "select permanent || '|' || notes || '|' || coalesce((select string_agg(tag, ',' order by tag)"
                        + " from user_tag t where t.user_id = u.id), '') from app_user u order by id");
    }

    private void refused(String action, Map<String, Object> fields, Map<String, ?> selection, String pointer) {
        operator()
                .body(Map.of("action", action, "fields", fields, "selection", selection))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private String previewed(boolean required, Map<String, ?> selection) {
        return previewed("REQUIRE_ACCOUNT_CHANGE", Map.of("required", required), selection);
    }

    private String previewed(String action, Map<String, Object> fields, Map<String, ?> selection) {
        String id = operator()
                .body(Map.of("action", action, "fields", fields, "selection", selection))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        jobs.runDue();
        assertEquals("PREVIEWED", get(id).getString("state"));
        return id;
    }

    private io.restassured.response.Response apply(String edit, String hash) {
        return operator().body(Map.of("hash", hash)).post("/api/v1/bulk-edits/" + edit + "/application");
    }

    private JsonPath get(String edit) {
        return operator().get("/api/v1/bulk-edits/" + edit).jsonPath();
    }

    private void flag(UUID user) {
        operator()
                .body(Map.of("cause", "by hand"))
                .put("/api/v1/users/" + user + "/account-change-requirement")
                .then()
                .statusCode(204);
    }

    private long flagged() {
        return database.count("app_user where change_required_at is not null");
    }
}
