package org.streamsmanager.drift;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/** What was changed outside the panel is seen, told, and repaired only as the operator decides. */
@QuarkusTest
class DriftTest extends CommunityTest {
    private static final Target LISTS = Target.plexTv("GET", "/api/v2/shared_servers/owned/*");

    @Inject
    DyingPanel panel;

    private String server;
    private String luna;

    @BeforeEach
    void lunaAndTheChildShareTheObservatory() {
        panel.livesOn();
        server = community("vega-token", "Observatory");
        luna = importEverybody(server);
        world.plex().record().clear();
    }

    @Test
    void nothingDiffersWhenNothingWasTouched() {
        compare();
        compare();
        operator().get("/api/v1/drift").then().body("items", hasSize(0));
        assertEquals(0, database.count("notice where kind = 'drift-found'"));
    }

    @Test
    void otherLibrariesAreSeenAndToldByName() {
        world.plex().controls().changeLibraries("luna", "Observatory", "Series", "Music");
        compare();
        operator()
                .get("/api/v1/drift")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("OTHER_LIBRARIES"))
                .body("items[0].user.name", equalTo("luna"))
                .body("items[0].facts.extra", equalTo(List.of("Series")))
                .body("items[0].facts.missing", equalTo(List.of("Movies")));
        operator().get("/api/v1/notices").then().body("items.kind", hasItem("drift-found"));
        world.plex().controls().changeLibraries("luna", "Observatory", "Movies", "Music");
        compare();
        operator().get("/api/v1/drift").then().body("items", hasSize(0));
        operator().get("/api/v1/notices").then().body("items.kind", not(hasItem("drift-found")));
    }

    @Test
    void reApplyingTellsTheServerAgain() {
        world.plex().controls().changeLibraries("luna", "Observatory", "Series", "Music");
        compare();
        JsonPath preview = preview(Map.of("action", "RE_APPLY", "kind", "OTHER_LIBRARIES"));
        assertEquals(1, preview.getInt("done"));
        assertEquals(1, preview.getInt("gain"));
        assertEquals(1, preview.getInt("lose"));
        resolve(Map.of("action", "RE_APPLY", "kind", "OTHER_LIBRARIES"), preview.getString("hash"));
        assertEquals(
                List.of("Movies", "Music"),
                world.plex().controls().sharesOf("luna").getFirst().libraries().stream()
                        .sorted()
                        .toList());
        compare();
        operator().get("/api/v1/drift").then().body("items", hasSize(0));
    }

    @Test
    void adoptingMakesWhatIsSaidWhatIsWantedAndTellsNobody() {
        world.plex().controls().changeLibraries("luna", "Observatory", "Series");
        compare();
        world.plex().record().clear();
        decide(Map.of("action", "ADOPT", "serverId", server));
        compare();
        operator().get("/api/v1/drift").then().body("items", hasSize(0));
        assertEquals(List.of(), world.plex().record().to("POST", "/api/v2/shared_servers/*"));
        assertEquals(1, database.count("share where wanted_hash = said_hash and user_id = '" + luna + "'"));
    }

    @Test
    void ignoringHoldsAsLongAsItIsTheSameDifference() {
        world.plex().controls().changeLibraries("luna", "Observatory", "Series");
        compare();
        String id = operator().get("/api/v1/drift").path("items[0].id");
        decide(Map.of("action", "IGNORE", "ids", List.of(id)));
        compare();
        operator().get("/api/v1/drift?ignored=true").then().body("items", hasSize(1));
        operator().get("/api/v1/drift?ignored=false").then().body("items", hasSize(0));
        operator().get("/api/v1/notices").then().body("items.kind", not(hasItem("drift-found")));
        world.plex().controls().changeLibraries("luna", "Observatory", "Music");
        compare();
        operator().get("/api/v1/drift?ignored=false").then().body("items", hasSize(1));
    }

    @Test
    void whoWasRemovedOutsideIsFlaggedAndNotInvitedAgainAndNotDeleted() {
        world.plex().controls().unshare("luna", "Observatory");
        compare();
        operator().get("/api/v1/drift").then().body("items", hasSize(0));
        compare();
        operator()
                .get("/api/v1/drift")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("REMOVED_OUTSIDE"));
        assertEquals("ACTIVE", operator().get("/api/v1/users/" + luna).path("shares[0].state"));
        JsonPath preview = preview(Map.of("action", "RE_APPLY", "serverId", server));
        assertEquals(0, preview.getInt("done"));
        assertEquals(1, preview.getInt("refused.invite-them-again"));
        letWork(Duration.ofSeconds(20));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"), "nobody is invited by it");
        decide(Map.of("action", "ADOPT", "serverId", server));
        assertEquals("ENDED", operator().get("/api/v1/users/" + luna).path("shares[0].state"));
        operator().get("/api/v1/users/" + luna).then().body("state", equalTo("ACTIVE"));
    }

    /** Its id is another one then; the person is the same, and so is the share. */
    @Test
    void aShareThatWasTakenAndGivenAnewByHandIsTheSameShare() {
        String before = remoteId();
        world.plex().controls().unshare("luna", "Observatory");
        world.plex().controls().invite("Observatory", "luna");
        compare();
        assertNotEquals(before, remoteId());
        assertEquals(
                1,
                database.count("share s join app_user u on u.id = s.user_id"
                        + " where u.display_name = 'luna' and s.state = 'ACTIVE'"));
        assertEquals(
                0, database.count("drift where kind in ('REMOVED_OUTSIDE', 'MISSING_AT_SERVER', 'UNKNOWN_PERSON')"));
    }

    private String remoteId() {
        return database.column("select s.remote_share_id from share s join app_user u on u.id = s.user_id"
                        + " where u.display_name = 'luna' and s.ended_at is null")
                .getFirst();
    }

    @Test
    void strangersAndThoseWhoseAccessEndedAreFound() {
        world.plex().accounts().register("comet", "comet@example.test");
        world.plex().controls().invite("Observatory", "comet");
        world.plex().controls().accept("comet", "Observatory");
        database.execute("update share set ended_at = '" + world.now() + "', state = 'ENDED', end_reason = 'EXPIRED'"
                + " where user_id = '" + luna + "'");
        database.execute("update server set seats_taken = seats_taken - 1");
        compare();
        operator()
                .get("/api/v1/drift")
                .then()
                .body("items.kind", containsInAnyOrder("UNKNOWN_PERSON", "NOT_WANTED"))
                .body("items.find { it.kind == 'UNKNOWN_PERSON' }.facts.username", equalTo("comet"));
        JsonPath preview = preview(Map.of("action", "RE_APPLY", "serverId", server));
        assertEquals(1, preview.getInt("done"));
        assertEquals(1, preview.getInt("refused.import-them"));
        decide(Map.of("action", "RE_APPLY", "serverId", server));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"), "what was not wanted has ended");
        assertEquals(1, world.plex().controls().sharesOf("comet").size(), "nobody knows them, nobody removes them");
        assertEquals(
                database.count("share where ended_at is null"),
                Long.parseLong(database.column("select seats_taken from server").getFirst()));
    }

    static List<Fault> lyingLists() {
        return List.of(
                new Fault.Page(503),
                new Fault.EmptyList(null),
                new Fault.HtmlInstead(),
                new Fault.RateLimited(null),
                new Fault.Truncated(),
                new Fault.Gone());
    }

    @ParameterizedTest
    @MethodSource("lyingLists")
    void aListThatIsNotWholeFlagsNobody(Fault fault) {
        world.plex().faults().always(fault, LISTS);
        for (int i = 0; i < 4; i++) {
            compare();
        }
        long flagged = database.count("drift where kind in ('REMOVED_OUTSIDE', 'MISSING_AT_SERVER')");
        world.plex().faults().clear();
        assertEquals(0, flagged, fault.toString());
    }

    static List<Fault> shortLists() {
        return List.of(new Fault.EmptyList(null), new Fault.HalfList(null));
    }

    /** The list of invitations is whole and the second source lies too: it passes for a complete list, each time. */
    @ParameterizedTest
    @MethodSource("shortLists")
    void listsThatLieTheSameWayAgainAndAgainRemoveNobody(Fault lie) {
        operator()
                .body(Map.of("address", "nova@example.test"))
                .post("/api/v1/invitations")
                .then()
                .statusCode(202);
        letWork(Duration.ofSeconds(20));
        List<String> atPlex = everybody();
        long here = database.count("share where ended_at is null");
        world.plex().record().clear();
        world.plex().faults().always(lie, Target.plexTv("GET", "/api/v2/shared_servers/owned/accepted"));
        world.plex().faults().always(lie, Target.plexTv("GET", "/api/servers/*/shared_servers"));
        for (int i = 0; i < 4; i++) {
            compare();
            jobs.run("watch-invitations");
            jobs.run("expire-access");
            letWork(Duration.ofMinutes(10));
        }
        long flagged = database.count("drift where kind in ('REMOVED_OUTSIDE', 'MISSING_AT_SERVER')");
        assertNotEquals(
                0,
                flagged,
                () -> "whoever vanishes is flagged: "
                        + database.column("select detail from job_run where job like 'compare-shares%'"));
        assertEquals(here, database.count("share where ended_at is null"), "and removed nowhere");
        assertEquals(List.of(), world.plex().record().to("DELETE", "/api/v2/shared_servers/*"));
        assertEquals(List.of(), world.plex().record().to("POST", "/api/v2/shared_servers*"));
        assertEquals(atPlex, everybody());
        world.plex().faults().clear();
        compare();
        assertEquals(0, database.count("drift"), "and back when the truth is told");
    }

    private List<String> everybody() {
        return world.plex().controls().shares().stream()
                .map(Object::toString)
                .sorted()
                .toList();
    }

    @Test
    void aListThatMissesManyAtOnceIsNotBelieved() {
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " select gen_random_uuid(), 'crowd ' || n, true, '', '" + world.now() + "', '" + world.now()
                + "', 0 from generate_series(1, 12) n");
        database.execute("insert into media_identity (id, user_id, realm, username, username_norm, state, created_at,"
                + " updated_at, version) select gen_random_uuid(), id, 'plex.tv', display_name, display_name, 'CURRENT',"
                + " created_at, created_at, 0 from app_user where display_name like 'crowd%'");
        database.execute("insert into share (id, user_id, server_id, identity_id, state, remote_share_id, wanted,"
                + " wanted_hash, created_at, updated_at, version) select gen_random_uuid(), i.user_id, '" + server
                + "', i.id, 'ACTIVE', 'gone ' || i.username, s.wanted, s.wanted_hash, i.created_at, i.created_at, 0"
                + " from media_identity i, share s where i.username like 'crowd%' and s.user_id = '" + luna + "'");
        compare();
        compare();
        assertEquals(0, database.count("drift"));
        operator().get("/api/v1/notices").then().body("items.kind", hasItem("list-of-shares-misses-many"));
    }

    @Test
    void whatMovedSinceThePreviewIsLookedAtAgain() {
        world.plex().controls().changeLibraries("luna", "Observatory", "Series");
        compare();
        Map<String, Object> wish = Map.of("action", "ADOPT", "serverId", server);
        String hash = preview(wish).getString("hash");
        world.plex().controls().changeLibraries("luna", "Observatory", "Music");
        compare();
        Map<String, Object> body = new HashMap<>(wish);
        body.put("hash", hash);
        operator()
                .body(body)
                .post("/api/v1/drift/resolutions")
                .then()
                .statusCode(409)
                .body("code", equalTo("preview-stale"));
        operator()
                .body(Map.of("action", "ADOPT", "ids", List.of("0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e")))
                .post("/api/v1/drift/resolutions/previews")
                .then()
                .statusCode(422);
    }

    @Test
    void dyingOnTheWayEndsInTheSame() {
        world.plex().controls().changeLibraries("luna", "Observatory", "Series");
        compare();
        panel.diesAt("drift-row");
        decide(Map.of("action", "RE_APPLY", "serverId", server));
        letWork(Duration.ofMinutes(1));
        assertTrue(panel.died(), "the place is on the way");
        assertEquals(
                2,
                world.plex().controls().sharesOf("luna").getFirst().libraries().size());
        assertEquals(1, database.count("drift_resolution where state = 'DONE'"));
    }

    @Test
    void aServerThatIsOnlyReadIsToldNothingUntilItMayBeWritten() {
        operator()
                .body(Map.of("people", false, "shares", false, "libraries", true))
                .put("/api/v1/servers/" + server + "/writing")
                .then()
                .statusCode(200);
        world.plex().controls().changeLibraries("luna", "Observatory", "Series");
        compare();
        decide(Map.of("action", "RE_APPLY", "serverId", server));
        letWork(Duration.ofSeconds(20));
        assertEquals(
                List.of("Series"),
                world.plex().controls().sharesOf("luna").getFirst().libraries());
        operator()
                .get("/api/v1/users/" + luna)
                .then()
                .body(
                        "shares[0].lastEffect.detail",
                        equalTo("The panel only reads from this server; it waits until it may write."));
        operator()
                .body(Map.of("people", true, "shares", true, "libraries", true))
                .put("/api/v1/servers/" + server + "/writing")
                .then()
                .statusCode(200);
        world.pass(Duration.ofMinutes(15));
        letWork(Duration.ofSeconds(40));
        assertEquals(
                2,
                world.plex().controls().sharesOf("luna").getFirst().libraries().size());
    }

    private void compare() {
        world.pass(Duration.ofMinutes(3));
        jobs.run("compare-shares");
        letWork(Duration.ofSeconds(3));
    }

    private JsonPath preview(Map<String, Object> wish) {
        return operator()
                .body(wish)
                .post("/api/v1/drift/resolutions/previews")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void decide(Map<String, Object> wish) {
        resolve(wish, preview(wish).getString("hash"));
    }

    private void resolve(Map<String, Object> wish, String hash) {
        Map<String, Object> body = new HashMap<>(wish);
        body.put("hash", hash);
        operator().body(body).post("/api/v1/drift/resolutions").then().statusCode(202);
        letWork(Duration.ofSeconds(20));
    }
}
