package org.streamsmanager.bulk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changes that rules decide person by person, or that a media server must follow. */
@QuarkusTest
class BulkPeopleTest extends BulkCommunity {
    private static final String INTERVALS = "select user_id || ' ' || starts_at || ' ' || ends_at from coverage"
            + " where revoked_at is null and ends_at > starts_at order by 1";

    @Test
    void everybodyGetsDaysOnceWhateverDiesOnTheWayAndAnUndoTakesThemBack() {
        List<String> before = database.column(INTERVALS);
        String edit = previewed("GIVE_DAYS", Map.of("days", 10, "cause", "a server was down"));
        JsonPath preview = get(edit);
        assertEquals(people, preview.getInt("counts.willChange"));
        assertEquals("IN_PART", preview.getString("reversal"));
        assertEquals(before, database.column(INTERVALS), "a preview changes nothing");
        apply(edit);
        panel.diesAt("bulk-person-carried-out");
        jobs.runDue();
        letWork(Duration.ofSeconds(30));
        assertEquals("DONE", get(edit).getString("state"));
        assertEquals(people, get(edit).getInt("rowStates.DONE"));
        assertEquals(people, database.count("coverage where source = 'GIFT' and revoked_at is null"), "one gift each");

        String undo = operator().post("/api/v1/bulk-edits/" + edit + "/undo").path("id");
        jobs.runDue();
        assertEquals(people, get(undo).getInt("counts.willChange"));
        apply(undo);
        letWork(Duration.ofSeconds(5));
        assertEquals(people, get(edit).getInt("rowStates.UNDONE"));
        assertEquals(before, database.column(INTERVALS));
    }

    @Test
    void accessEndsAtTheServerAndAnUndoInvitesAgain() {
        String edit = previewed("END_ACCESS", Map.of("cause", "the club closes"));
        operator()
                .get("/api/v1/bulk-edits/" + edit)
                .then()
                .body("effects.calls", equalTo((int) shares))
                .body("effects.seconds", greaterThan(0))
                .body("reversal", equalTo("IN_PART"));
        apply(edit);
        jobs.runDue();
        letWork(Duration.ofMinutes(2));
        operator()
                .get("/api/v1/bulk-edits/" + edit)
                .then()
                .body("state", equalTo("DONE"))
                .body("rowStates.DONE", equalTo((int) people));
        assertEquals(0, database.count("share where ended_at is null"));
        assertEquals(shares, database.count("remote_effect where kind = 'END' and state = 'APPLIED'"));

        String undo = operator().post("/api/v1/bulk-edits/" + edit + "/undo").path("id");
        jobs.runDue();
        apply(undo);
        letWork(Duration.ofMinutes(3));
        assertEquals("DONE", get(undo).getString("state"));
        assertEquals(reachable, database.count("share where ended_at is null"), "invited again");
        assertEquals(shares - reachable, get(undo).getInt("problems.not-carried-out"), "nobody to write to");
        operator()
                .get("/api/v1/bulk-edits/" + edit + "/result")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("userId,name,state"))
                .body(containsString("UNDONE"));
    }

    @Test
    void anEndCannotBeUndoneAndThePreviewSaysSo() {
        String edit = previewed("SET_END", Map.of("endsAt", "2026-03-10T00:00:00Z", "cause", "the season is over"));
        assertEquals("NOTHING", get(edit).getString("reversal"));
        apply(edit);
        letWork(Duration.ofSeconds(5));
        assertEquals("DONE", get(edit).getString("state"));
        operator()
                .post("/api/v1/bulk-edits/" + edit + "/undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("cannot-be-undone"));
        assertEquals(0, database.count("coverage where revoked_at is null and ends_at > '2026-03-10'"));
    }

    @Test
    void whatRulesRefuseIsSaidInTheirWords() {
        operator()
                .body(Map.of(
                        "action",
                        "CHANGE_PLAN",
                        "fields",
                        Map.of(
                                "planId",
                                "0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e",
                                "start",
                                "NOW",
                                "rest",
                                "CREDIT",
                                "cause",
                                "x"),
                        "selection",
                        EVERYBODY))
                .post("/api/v1/bulk-edits")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/fields/planId"));
        String plan = operator().get("/api/v1/plans").path("items[0].id");
        String edit = previewed(
                "CHANGE_PLAN", Map.of("planId", plan, "start", "NOW", "rest", "SAME_END", "cause", "one plan for all"));
        assertEquals(people, get(edit).getInt("counts.alreadySo"), "they have this plan");
    }

    @Test
    void manyPeopleAreComparedByAJobBeforeItBegins() {
        crowd(60);
        String edit = previewed("SUSPEND", Map.of("suspended", true, "cause", "a dispute"));
        apply(edit);
        assertEquals("CHECKING", get(edit).getString("state"));
        letWork(Duration.ofMinutes(2));
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(people + 60, get(edit).getLong("rowStates.DONE"));
    }

    @Test
    void whenOneOfManyHasMovedNothingBeginsAndTheNewCountsAreSaid() {
        crowd(60);
        String edit = previewed("SUSPEND", Map.of("suspended", true, "cause", "a dispute"));
        String one = database.column("select id from app_user order by id desc limit 1")
                .getFirst();
        operator()
                .body(Map.of("cause", "by hand"))
                .put("/api/v1/users/" + one + "/suspension")
                .then()
                .statusCode(204);
        apply(edit);
        letWork(Duration.ofMinutes(1));
        JsonPath moved = get(edit);
        assertEquals("EXPIRED", moved.getString("state"), moved.prettify());
        assertEquals("preview-stale", moved.getString("problem"));
        assertEquals(1, moved.getInt("counts.alreadySo"));
        assertEquals(1, database.count("suspension"), "nobody else");
        operator().post("/api/v1/bulk-edits/" + edit + "/previews").then().statusCode(202);
        jobs.runDue();
        apply(edit);
        letWork(Duration.ofMinutes(2));
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(people + 60, database.count("suspension where lifted_at is null"));
    }

    private void crowd(int number) {
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " select gen_random_uuid(), 'somebody ' || n, false, '', '2026-01-01', '2026-01-01', 0"
                + " from generate_series(1, " + number + ") n");
    }

    @Test
    void suspendedPeopleKeepTheirSeats() {
        String edit = previewed("SUSPEND", Map.of("suspended", true, "cause", "a dispute"));
        apply(edit);
        letWork(Duration.ofMinutes(2));
        assertEquals("DONE", get(edit).getString("state"));
        assertEquals(people, database.count("suspension where lifted_at is null"));
        assertEquals(shares, database.count("share where state = 'SUSPENDED'"));
        String undo = operator().post("/api/v1/bulk-edits/" + edit + "/undo").path("id");
        jobs.runDue();
        apply(undo);
        letWork(Duration.ofMinutes(3));
        assertEquals("DONE", get(undo).getString("state"), get(undo).prettify());
        assertEquals(0, database.count("suspension where lifted_at is null"));
    }
}
