package org.streamsmanager.expiry;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streamsmanager.coverage.CoverageFacts;
import org.streamsmanager.coverage.CoverageService;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/** Access ends with the coverage, never before, never for many at once without being asked, and never by mistake. */
@QuarkusTest
class ExpiryTest extends CommunityTest {
    private static final Target END = Target.plexTv("DELETE", "/api/v2/shared_servers/*");

    @Inject
    CoverageService coverage;

    @Inject
    AgroalDataSource source;

    @Inject
    DyingPanel panel;

    private UUID luna;
    private CoverageFacts first;

    @BeforeEach
    void lunaAndTheChildShareTheObservatory() {
        panel.livesOn();
        String server = community("vega-token", "Observatory");
        luna = UUID.fromString(importEverybody(server));
        first = coverage.of(luna).getFirst();
        world.plex().record().clear();
    }

    @Test
    void accessEndsWithTheLastMomentOfTheCoverageAndNotBefore() {
        untilTheEndAnd(Duration.ofMillis(-1));
        expire();
        assertEquals(List.of(), outcomes());
        assertShares("luna", 1);
        untilTheEndAnd(Duration.ZERO);
        expire();
        assertEquals(List.of("ENDED", "ENDED"), outcomes());
        assertShares("luna", 0);
        assertEquals(2, database.count("share where end_reason = 'EXPIRED'"));
        assertEquals(0, seats());
        operator()
                .get("/api/v1/users/" + luna)
                .then()
                .body("state", equalTo("EXPIRED"))
                .body("coverage", hasSize(1));
    }

    @Test
    void whoIsRenewedAtTheSameInstantKeepsAccess() {
        renew();
        untilTheEndAnd(Duration.ZERO);
        expire();
        assertShares("luna", 1);
        assertEquals(1, database.count("share where ended_at is null"), "the child's is over");
    }

    @Test
    void whoIsRenewedAfterTheRunHasLookedIsKept() {
        untilTheEndAnd(Duration.ofHours(1));
        jobs.run("expire-access");
        coverage.grantImport(luna, first.planPriceId(), world.now(), "paid in the last moment");
        letWork(Duration.ofSeconds(5));
        assertEquals(List.of("ENDED", "KEPT"), outcomes());
        assertShares("luna", 1);
    }

    @Test
    void theRunWaitsForWhoeverRenewsAndLooksAgainThen() throws Exception {
        untilTheEndAnd(Duration.ofHours(1));
        jobs.run("expire-access");
        try (Connection paying = source.getConnection();
                Statement statement = paying.createStatement()) {
            paying.setAutoCommit(false);
            statement.execute("select 1 from app_user where id = '" + luna + "' for update");
            Thread running = Thread.ofVirtual().start(jobs::runDue);
            waitUntilSomebodyWaits();
            statement.execute("insert into coverage (id, user_id, plan_price_id, starts_at, ends_at, source, cause,"
                    + " created_at, version) values ('" + UUID.randomUUID() + "', '" + luna + "', '"
                    + first.planPriceId() + "', '" + world.now() + "', '"
                    + world.now().plus(Duration.ofDays(30)) + "', 'GIFT', 'test', '" + world.now() + "', 0)");
            paying.commit();
            paying.setAutoCommit(true);
            running.join();
        }
        letWork(Duration.ofSeconds(5));
        assertEquals(List.of("ENDED", "KEPT"), outcomes());
        assertShares("luna", 1);
    }

    @Test
    void coverageThatIsToComeIsNoReasonToEndAnInvitationMadeForIt() {
        untilTheEndAnd(Duration.ofHours(1));
        database.execute("update coverage set starts_at = '" + world.now().plus(Duration.ofDays(3)) + "', ends_at = '"
                + world.now().plus(Duration.ofDays(33)) + "' where user_id = '" + luna + "'");
        expire();
        assertShares("luna", 1);
    }

    @Test
    void permanentPeopleNeverExpire() {
        database.execute("update app_user set permanent = true");
        untilTheEndAnd(Duration.ofDays(400));
        expire();
        assertEquals(0, database.count("expiry_run"));
        assertShares("luna", 1);
    }

    @Test
    void aRunThatConcernsTooManyDoesNothingAndAsks() {
        settings(0, List.of(), 1, 5);
        untilTheEndAnd(Duration.ofHours(1));
        expire();
        expire();
        assertShares("luna", 1);
        assertEquals(1, database.count("expiry_run"), "it asks once");
        operator().get("/api/v1/notices").then().body("items.kind", hasItem("expiry-stopped"));
        String run = operator()
                .get("/api/v1/expiry-runs")
                .then()
                .body("items[0].state", equalTo("STOPPED"))
                .body("items[0].people", equalTo(2))
                .body("items[0].most", equalTo(1))
                .body("items[0].outcomes.WAITING", equalTo(2))
                .extract()
                .path("items[0].id");
        operator()
                .get("/api/v1/expiry-runs/" + run + "/people")
                .then()
                .body("items.displayName", hasItem("luna"))
                .body("items[0].coverageEndedAt", equalTo(first.endsAt().toString()));
        operator()
                .header("If-Match", "\"99\"")
                .put("/api/v1/expiry-runs/" + run + "/release")
                .then()
                .statusCode(412);
        put(run, "release", Map.of()).then().statusCode(202).body("state", equalTo("RUNNING"));
        letWork(Duration.ofSeconds(5));
        assertShares("luna", 0);
        operator()
                .get("/api/v1/expiry-runs/" + run)
                .then()
                .body("state", equalTo("DONE"))
                .body("outcomes.ENDED", equalTo(2));
        operator().get("/api/v1/notices").then().body("items.kind", not(hasItem("expiry-stopped")));
        put(run, "release", Map.of()).then().statusCode(409).body("code", equalTo("expiry-run-not-stopped"));
    }

    @Test
    void aDismissedRunLeavesItsPeopleAloneForSomeDays() {
        settings(0, List.of(), 0, 0);
        untilTheEndAnd(Duration.ofHours(1));
        expire();
        String run = operator().get("/api/v1/expiry-runs").path("items[0].id");
        put(run, "dismissal", Map.of("days", 91)).then().statusCode(422);
        put(run, "dismissal", Map.of("days", 3)).then().statusCode(200).body("state", equalTo("DISMISSED"));
        settings(0, List.of(), 10, 5);
        expire();
        assertShares("luna", 1);
        world.pass(Duration.ofDays(3));
        expire();
        assertShares("luna", 0);
    }

    @Test
    void aStoppedRunIsWithdrawnWhenItsCauseIsGone() {
        settings(0, List.of(), 1, 5);
        untilTheEndAnd(Duration.ofHours(1));
        expire();
        renew();
        expire();
        operator()
                .get("/api/v1/expiry-runs")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DONE"))
                .body("items[0].people", equalTo(1));
        operator().get("/api/v1/notices").then().body("items.kind", not(hasItem("expiry-stopped")));
        assertShares("luna", 1);
    }

    @Test
    void whereTheTokenIsRejectedNothingHappensAndItCatchesUp() {
        database.execute("update plex_account set health = 'TOKEN_REJECTED'");
        untilTheEndAnd(Duration.ofDays(9));
        expire();
        assertEquals(0, database.count("expiry_run"));
        database.execute("update plex_account set health = 'HEALTHY'");
        expire();
        assertShares("luna", 0);
    }

    @Test
    void someLibrariesStayForSomeDaysAndThenNone() {
        String music = group("Music");
        settings(7, List.of(music), 10, 5);
        untilTheEndAnd(Duration.ofHours(1));
        expire();
        assertEquals(
                List.of("Music"),
                world.plex().controls().sharesOf("luna").getFirst().libraries());
        assertEquals("REDUCED", outcomeOf(luna));
        world.pass(Duration.ofDays(7).minusSeconds(30));
        expire();
        assertShares("luna", 1);
        world.pass(Duration.ofMinutes(1));
        expire();
        assertShares("luna", 0);
    }

    @Test
    void whoComesBackWhileReducedHasEverythingAgain() {
        String music = group("Music");
        settings(7, List.of(music), 10, 5);
        addToPlan(music);
        untilTheEndAnd(Duration.ofHours(1));
        expire();
        assertEquals(
                1,
                world.plex().controls().sharesOf("luna").getFirst().libraries().size());
        coverage.grantImport(luna, first.planPriceId(), world.now(), "renewed late");
        letWork(Duration.ofSeconds(20));
        assertTrue(
                world.plex().controls().sharesOf("luna").getFirst().libraries().size() > 1);
        world.pass(Duration.ofDays(8));
        expire();
        assertShares("luna", 1);
    }

    @Test
    void whoRenewsTheSamePlanWhileReducedHasExactlyWhatTheyHadBefore() {
        List<String> before =
                world.plex().controls().sharesOf("luna").getFirst().libraries();
        assertTrue(before.size() > 1, before.toString());
        String music = group("Music");
        settings(7, List.of(music), 10, 5);
        addToPlan(music);
        untilTheEndAnd(Duration.ofHours(1));
        expire();
        assertEquals(List.of("Music"), librariesOfLuna());
        coverage.grantImport(luna, first.planPriceId(), world.now(), "renewed late");
        letWork(Duration.ofSeconds(20));
        assertEquals(before, librariesOfLuna(), "what was given by hand, no less and no more");
        expire();
        assertEquals(before, librariesOfLuna());
        assertEquals(0, database.count("share where whole is not null"));
    }

    private List<String> librariesOfLuna() {
        return world.plex().controls().sharesOf("luna").getFirst().libraries();
    }

    static List<Fault> passingFaults() {
        return List.of(
                new Fault.Page(500),
                new Fault.RateLimited(7),
                new Fault.HtmlInstead(),
                new Fault.CutBefore(),
                new Fault.CutAfter(),
                new Fault.Truncated());
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void aFaultOfTheEndPasses(Fault fault) {
        world.plex().faults().once(fault, END);
        untilTheEndAnd(Duration.ofHours(1));
        expire();
        letWork(Duration.ofMinutes(3));
        assertShares("luna", 0);
        assertEquals(0, database.count("remote_effect where finished_at is null"));
    }

    @Test
    void dyingOnTheWayEndsInTheSame() {
        panel.diesAt("expiry-person");
        untilTheEndAnd(Duration.ofHours(1));
        expire();
        letWork(Duration.ofMinutes(2));
        assertTrue(panel.died(), "the place is on the way");
        assertEquals(List.of("ENDED", "ENDED"), outcomes());
        assertShares("luna", 0);
        assertEquals(0, seats());
    }

    private void untilTheEndAnd(Duration more) {
        world.pass(Duration.between(world.now(), first.endsAt().plus(more)));
    }

    private void renew() {
        Instant from = world.now().isBefore(first.endsAt()) ? first.endsAt() : world.now();
        coverage.grantImport(luna, first.planPriceId(), from, "renewed");
    }

    private void expire() {
        jobs.run("expire-access");
        letWork(Duration.ofSeconds(20));
    }

    private void assertShares(String person, int count) {
        assertEquals(count, world.plex().controls().sharesOf(person).size(), "shares of " + person + " at the server");
    }

    private List<String> outcomes() {
        return database.column("select outcome from expiry_person order by outcome");
    }

    private String outcomeOf(UUID user) {
        return database.column("select outcome from expiry_person where user_id = '" + user + "'")
                .getFirst();
    }

    private long seats() {
        return Long.parseLong(
                database.column("select sum(seats_taken) from server").getFirst());
    }

    private void settings(int days, List<String> groups, int people, int percent) {
        String etag = operator().get("/api/v1/settings/access").header("ETag");
        operator()
                .header("If-Match", etag)
                .body(Map.of(
                        "reducedDays", days,
                        "reducedGroupIds", groups,
                        "mostPeople", people,
                        "mostPercent", percent))
                .put("/api/v1/settings/access")
                .then()
                .statusCode(200);
    }

    private io.restassured.response.Response put(String run, String what, Map<String, Object> body) {
        String etag = operator().get("/api/v1/expiry-runs/" + run).header("ETag");
        return operator().header("If-Match", etag).body(body).put("/api/v1/expiry-runs/" + run + "/" + what);
    }

    /** A group of its own for one library. */
    private String group(String library) {
        String group = operator()
                .body(Map.of("name", library))
                .post("/api/v1/library-groups")
                .path("id");
        database.execute("update library set group_id = '" + group + "' where title = '" + library + "'");
        return group;
    }

    private void addToPlan(String group) {
        database.execute("insert into plan_group (plan_id, group_id) select id, '" + group + "' from plan");
    }

    private void waitUntilSomebodyWaits() {
        while (database.count("pg_stat_activity where wait_event_type = 'Lock'") == 0) {
            Thread.onSpinWait();
        }
    }
}
