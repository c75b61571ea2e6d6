package org.streamsmanager.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;

/** One person who cannot be changed, a database that goes away, a plex.tv that is down, several who work at once. */
@QuarkusTest
class BulkFaultsTest extends BulkCommunity {
    private static final int MANY = 6_000;
    private static final String EDITED = "audit_entry where object_kind = 'user' and action = 'edited'";
    private static final String TERMINATE = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = current_database() and pid <> pg_backend_pid()";

    @Inject
    BulkRunner runner;

    @Inject
    ChunkRun chunks;

    @Inject
    BulkPeople each;

    @Inject
    Clock clock;

    @AfterEach
    void noRule() {
        database.execute("alter table app_user drop constraint if exists never_this");
        database.execute("alter table coverage drop constraint if exists never_this");
    }

    @Test
    void somebodyWhomARuleOfTheDatabaseKeepsIsNamedAndTheOthersGoOn() {
        crowd();
        String unlucky = database.column("select id from app_user order by id offset 3000 limit 1")
                .getFirst();
        rule("app_user", "notes <> 'all' or id <> '" + unlucky + "'");
        String edit = previewed("EDIT_USER", Map.of("notes", "all"));
        apply(edit);
        jobs.runDue();
        JsonPath result = get(edit);
        assertEquals("DONE", result.getString("state"), result.prettify());
        assertEquals(1, result.getInt("rowStates.FAILED"));
        assertEquals(people + MANY - 1, result.getLong("rowStates.DONE"));
        JsonPath failed = rows(edit, "state=FAILED");
        assertEquals(List.of(unlucky), failed.getList("items.user.id"));
        assertEquals(List.of("breaks-a-rule"), failed.getList("items.problem.code"));
        assertEquals(people + MANY - 1, database.count("app_user where notes = 'all'"));
        assertEquals(people + MANY - 1, database.count(EDITED), "and once each");

        noRule();
        operator().post("/api/v1/bulk-edits/" + edit + "/retries").then().statusCode(202);
        jobs.runDue();
        assertEquals(people + MANY, get(edit).getLong("rowStates.DONE"));
        assertEquals(people + MANY, database.count("app_user where notes = 'all'"));
    }

    @Test
    void thatHoldsPersonByPersonToo() {
        String unlucky = database.column("select id from app_user order by id offset 1 limit 1")
                .getFirst();
        rule("coverage", "source <> 'GIFT' or user_id <> '" + unlucky + "'");
        String edit = previewed("GIVE_DAYS", Map.of("days", 3, "cause", "thanks"));
        apply(edit);
        jobs.runDue();
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(List.of(unlucky), rows(edit, "state=FAILED").getList("items.user.id"));
        assertEquals(people - 1, database.count("coverage where source = 'GIFT' and revoked_at is null"));
    }

    @Test
    void aDatabaseThatGoesAwayInTheMiddleIsWaitedFor() {
        crowd();
        String edit = previewed("EDIT_USER", Map.of("notes", "all"));
        apply(edit);
        panel.runsAt("bulk-chunk-written", () -> database.execute(TERMINATE));
        jobs.runDue();
        assertTrue(panel.died(), "the connections were cut on the way");
        letWork(Duration.ofMinutes(2));
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(people + MANY, get(edit).getLong("rowStates.DONE"));
        assertEquals(people + MANY, database.count(EDITED), "once each");
    }

    @Test
    void thePersonInHandIsNotBlamedForIt() {
        String edit = previewed("GIVE_DAYS", Map.of("days", 3, "cause", "thanks"));
        apply(edit);
        panel.runsAt("bulk-person-carried-out", () -> database.execute(TERMINATE));
        jobs.runDue();
        assertTrue(panel.died(), "the connections were cut on the way");
        letWork(Duration.ofMinutes(2));
        assertEquals(people, get(edit).getLong("rowStates.DONE"), get(edit).prettify());
        assertEquals(people, database.count("coverage where source = 'GIFT' and revoked_at is null"), "one gift each");
    }

    @Test
    void whilePlexIsDownTheRemoteHalfWaitsAndThenHappensOnce() {
        String edit = previewed("END_ACCESS", Map.of("cause", "the club closes"));
        apply(edit);
        world.plex().faults().always(new Fault.Page(503), Target.plexTv("*", "*"));
        letWork(Duration.ofMinutes(2));
        JsonPath waiting = get(edit);
        assertEquals("APPLYING", waiting.getString("state"), waiting.prettify());
        assertTrue(waiting.getLong("rowStates.RUNNING") > 0, waiting.prettify());
        assertEquals(0, database.count("remote_effect where state = 'APPLIED'"));
        world.plex().faults().clear();
        letWork(Duration.ofMinutes(25));
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(people, get(edit).getLong("rowStates.DONE"));
        assertEquals(shares, database.count("remote_effect where kind = 'END' and state = 'APPLIED'"), "once each");
    }

    @Test
    void anEndThatPlexRefusedIsAskedForAgainByARetry() {
        String edit = previewed("END_ACCESS", Map.of("cause", "the club closes"));
        apply(edit);
        world.plex().faults().next(1, new Fault.Page(403), Target.plexTv("DELETE", "/api/v2/shared_servers/*"));
        letWork(Duration.ofMinutes(2));
        assertEquals(1, get(edit).getInt("rowStates.FAILED"), get(edit).prettify());
        assertEquals(1, get(edit).getInt("problems.not-carried-out"));
        retry(edit);
        assertEquals(people, get(edit).getLong("rowStates.DONE"), get(edit).prettify());
        assertEquals(shares, database.count("remote_effect where kind = 'END' and state = 'APPLIED'"), "once each");
    }

    @Test
    void anInvitationThatPlexRefusedWhenASuspensionWasLiftedIsMadeAgainByARetry() {
        apply(previewed("SUSPEND", Map.of("suspended", true, "cause", "a dispute"), reachable()));
        letWork(Duration.ofMinutes(2));
        String edit = previewed("SUSPEND", Map.of("suspended", false, "cause", "settled"), reachable());
        apply(edit);
        world.plex().faults().next(1, new Fault.Page(403), Target.plexTv("POST", "/api/v2/shared_servers"));
        letWork(Duration.ofMinutes(3));
        assertEquals(1, get(edit).getInt("rowStates.FAILED"), get(edit).prettify());
        assertEquals(shares - 1, database.count("share where ended_at is null and state <> 'SUSPENDED'"));
        retry(edit);
        assertEquals(0, get(edit).getInt("rowStates.FAILED ?: 0"), get(edit).prettify());
        assertEquals(shares, database.count("share where ended_at is null and state <> 'SUSPENDED'"));
    }

    private void retry(String edit) {
        operator().post("/api/v1/bulk-edits/" + edit + "/retries").then().statusCode(202);
        letWork(Duration.ofMinutes(2));
    }

    private Map<String, Object> reachable() {
        return Map.of(
                "userIds",
                database.column("select distinct s.user_id from share s join media_identity i on i.id = s.identity_id"
                        + " where s.ended_at is null and coalesce(i.email, i.username) is not null"));
    }

    @Test
    void twoInstancesShareTheWorkAndNobodyIsChangedTwice() throws Exception {
        crowd();
        String edit = previewed("EDIT_USER", Map.of("addTags", List.of("film")));
        apply(edit);
        List<String> said = together(List.of(() -> run(edit), () -> run(edit)));
        jobs.runDue();
        assertEquals("DONE", get(edit).getString("state"), get(edit).prettify());
        assertEquals(people + MANY, get(edit).getLong("rowStates.DONE"));
        assertEquals(people + MANY, database.count("app_user where version = 1"), "nobody was written twice");
        assertEquals(people + MANY, database.count(EDITED), said.toString());
    }

    @Test
    void twoInstancesGiveEachPersonTheirDaysOnce() throws Exception {
        String edit = previewed("GIVE_DAYS", Map.of("days", 3, "cause", "thanks"));
        apply(edit);
        together(List.of(() -> run(edit), () -> run(edit), () -> run(edit)));
        letWork(Duration.ofSeconds(5));
        assertEquals(people, get(edit).getLong("rowStates.DONE"), get(edit).prettify());
        assertEquals(people, database.count("coverage where source = 'GIFT' and revoked_at is null"), "one gift each");
    }

    @Test
    void twoEditsOfTheSamePeopleTakeTurnsPersonByPerson() throws Exception {
        crowd();
        String first = previewed("EDIT_USER", Map.of("notes", "first"));
        String second = previewed("EDIT_USER", Map.of("notes", "second"));
        apply(first);
        apply(second);
        together(List.of(() -> run(first), () -> run(second), () -> run(first), () -> run(second)));
        letWork(Duration.ofSeconds(5));
        long won = get(first).getLong("rowStates.DONE");
        long lost = database.count("bulk_edit_row where state = 'DONE' and bulk_edit_id = '" + second + "'");
        assertEquals(people + MANY, won + lost, "each person was changed by one of them");
        assertEquals(people + MANY, database.count("bulk_edit_row where problem = 'changed-since-preview'"));
        assertEquals(won, database.count("app_user where notes = 'first'"));
        assertEquals(people + MANY, database.count("app_user where version = 1"));
        assertEquals(
                0,
                database.count("bulk_edit_row r join app_user u on u.id = r.user_id"
                        + " where r.state = 'DONE' and r.after ->> 'notes' <> u.notes"),
                "the result says what is true");
    }

    private void crowd() {
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " select gen_random_uuid(), 'somebody ' || n, false, '', '2026-01-01', '2026-01-01', 0"
                + " from generate_series(1, " + MANY + ") n");
        database.execute("update app_user set version = 0");
    }

    private void rule(String table, String condition) {
        database.execute("alter table " + table + " add constraint never_this check (" + condition + ")");
    }

    /** As by an instance of its own. */
    private String run(String edit) {
        Arc.container().requestContext().activate();
        try {
            return new BulkRunJob(runner, chunks, each, panel, clock)
                    .run(new BulkRunJob.Payload(UUID.fromString(edit)))
                    .toString();
        } finally {
            Arc.container().requestContext().terminate();
        }
    }

    private static List<String> together(List<Callable<String>> work) throws Exception {
        List<String> said = new ArrayList<>();
        try (ExecutorService instances = Executors.newFixedThreadPool(work.size())) {
            for (Future<String> one : instances.invokeAll(work)) {
                said.add(one.get());
            }
        }
        return said;
    }
}
