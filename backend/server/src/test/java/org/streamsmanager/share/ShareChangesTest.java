package org.streamsmanager.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.simulator.control.ShareState;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.LibraryType;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/** Whatever happens on the way: the server gives what is wanted in the end, and what was set by hand stays. */
@QuarkusTest
class ShareChangesTest extends CommunityTest {
    private static final Target CHANGE = Target.plexTv("POST", "/api/v2/shared_servers/*");
    private static final Target LISTS = Target.plexTv("GET", "/api/v2/shared_servers/owned/*");

    @Inject
    ShareChangeService changes;

    @Inject
    DyingPanel panel;

    private String server;
    private String luna;
    private UUID share;

    @BeforeEach
    void lunaSharesTheObservatory() {
        panel.livesOn();
        server = community("vega-token", "Observatory");
        luna = importEverybody(server);
        share = UUID.fromString(database.column("select id from share where user_id = '" + luna + "'")
                .getFirst());
        world.plex().record().clear();
    }

    @Test
    void aChangeIsToldOnceAndKeepsWhatSomebodySetByHand() {
        change("Movies", "Series");
        letWork(Duration.ofSeconds(20));
        assertGives("Movies", "Series");
        assertEquals(1, told());
        assertEquals("APPLIED", effect());
        assertEquals(
                1,
                database.count(
                        "share where said_hash = wanted_hash and done_hash = wanted_hash and id = '" + share + "'"));
    }

    @Test
    void downloadsAreTakenAwayWithoutTouchingTheFilter() {
        changes.want(share, Access.to(ids("Movies", "Music"), false), null, "no downloads");
        letWork(Duration.ofSeconds(20));
        assertFalse(there().settings().allowSync());
        assertEquals("label=kids", there().settings().filterMovies());
    }

    @Test
    void nothingIsNeverSentBecauseItWouldMeanEverything() {
        assertThrows(Refusal.class, () -> changes.want(share, Access.to(List.of(), true), null, "nothing"));
        letWork(Duration.ofSeconds(20));
        assertGives("Movies", "Music");
        assertEquals(0, told());
    }

    static List<Fault> passingFaults() {
        return List.of(
                new Fault.Page(500),
                new Fault.Page(502),
                new Fault.RateLimited(null),
                new Fault.RateLimited(7),
                new Fault.HtmlInstead(),
                new Fault.CutBefore(),
                new Fault.CutAfter(),
                new Fault.CutInBody(),
                new Fault.Truncated(),
                new Fault.Ignored());
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void aFaultOfTheChangePasses(Fault fault) {
        world.plex().faults().once(fault, CHANGE);
        change("Series");
        letWork(Duration.ofMinutes(5));
        assertGives("Series");
        assertEquals("APPLIED", effect());
        assertTrue(told() <= 2, "it is told again only when it was looked for");
    }

    static List<Fault> lyingLists() {
        return List.of(
                new Fault.Page(503),
                new Fault.EmptyList(null),
                new Fault.HalfList(null),
                new Fault.HtmlInstead(),
                new Fault.RateLimited(null),
                new Fault.Truncated());
    }

    @ParameterizedTest
    @MethodSource("lyingLists")
    void aListThatFailsOrLiesForAWhileHarmsNobody(Fault fault) {
        world.plex().faults().next(2, fault, LISTS);
        change("Series");
        letWork(Duration.ofMinutes(6));
        assertGives("Series");
        assertEquals("APPLIED", effect());
    }

    @ParameterizedTest
    @ValueSource(strings = {"change-sent", "change-answered"})
    void dyingOnTheWayEndsInWhatIsWanted(String place) {
        panel.diesAt(place);
        change("Series");
        letWork(Duration.ofMinutes(5));
        assertTrue(panel.died(), "the place is on the way");
        assertGives("Series");
        assertEquals("APPLIED", effect());
    }

    @Test
    void aLongOutageIsSatOut() {
        world.plex().faults().always(new Fault.Page(503), Target.plexTv("*", "*"));
        change("Series");
        letWork(Duration.ofMinutes(10));
        assertGives("Movies", "Music");
        world.plex().faults().clear();
        letWork(Duration.ofMinutes(20));
        assertGives("Series");
    }

    @Test
    void aServerThatSaysDoneAndDoesNothingIsToldToTheOperator() {
        world.plex().faults().always(new Fault.Ignored(), CHANGE);
        change("Series");
        letWork(Duration.ofMinutes(10));
        assertEquals("REFUSED", effect());
        assertEquals(3, told());
        assertEquals(1, database.count("notice where kind = 'share-change-refused' and closed_at is null"));
        world.plex().faults().clear();
        changes.reapply(share, "try again");
        letWork(Duration.ofSeconds(20));
        assertGives("Series");
        assertEquals(0, database.count("notice where kind = 'share-change-refused' and closed_at is null"));
    }

    @Test
    void theOldInterfaceIsUsedWhereTheNewOneIsGone() {
        world.plex().faults().always(new Fault.Gone(), CHANGE);
        changes.want(share, Access.to(ids("Series"), false), null, "less");
        letWork(Duration.ofSeconds(20));
        assertGivesTitles(List.of("Series"));
        assertFalse(there().settings().allowSync());
        assertEquals("label=kids", there().settings().filterMovies());
    }

    @Test
    void aWishThatChangesOnTheWayWins() {
        world.plex().faults().once(new Fault.CutAfter(), CHANGE);
        change("Series");
        jobs.runDue();
        change("Music", "Series");
        letWork(Duration.ofMinutes(4));
        assertGives("Music", "Series");
        assertEquals(1, database.count("remote_effect where share_id = '" + share + "'"));
    }

    @Test
    void whatWasChangedOutsideThePanelIsBroughtBackByApplyingAgain() {
        world.plex().controls().changeLibraries("luna", "Observatory", "Series");
        changes.reapply(share, "drift");
        letWork(Duration.ofSeconds(20));
        assertGives("Movies", "Music");
        changes.reapply(share, "nothing to do");
        letWork(Duration.ofSeconds(20));
        assertEquals(1, told(), "a server that says what is wanted is told nothing");
    }

    @Test
    void somebodyWhoWasTakenAwayOutsideIsNotGivenAgain() {
        world.plex().controls().unshare("luna", "Observatory");
        change("Series");
        letWork(Duration.ofMinutes(5));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"));
        assertEquals("REFUSED", effect());
        assertEquals("ACTIVE", state());
    }

    @Test
    void aShareThatWasGivenAnewByHandIsChangedUnderItsNewId() {
        long before = there().id();
        world.plex().controls().unshare("luna", "Observatory");
        world.plex().controls().invite("Observatory", "luna");
        assertNotEquals(before, there().id());
        change("Series");
        letWork(Duration.ofSeconds(20));
        assertGivesTitles(List.of("Series"));
        assertEquals("APPLIED", effect());
    }

    @Test
    void theEndOvertakesAChangeAndNothingComesBack() {
        world.plex().faults().once(new Fault.Page(502), CHANGE);
        change("Series");
        jobs.runDue();
        changes.end(share, EndReason.REMOVED, "left the club");
        letWork(Duration.ofMinutes(4));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"));
        assertEquals("ENDED", state());
        assertEquals(0, database.count("remote_effect where finished_at is null"));
        assertEquals(1, seats(), "the child's");
    }

    @Test
    void suspendedAccessIsTakenAwayAndGivenBackWithItsSettings() {
        world.plex().controls().friendsJoinAtOnce(false);
        changes.suspend(share, "a quarrel");
        letWork(Duration.ofSeconds(20));
        assertEquals(List.of(), world.plex().controls().sharesOf("luna"));
        assertEquals("SUSPENDED", state());
        assertEquals(2, seats(), "the seat stays");
        changes.reinstate(share, "peace");
        letWork(Duration.ofSeconds(20));
        assertEquals("PENDING", state());
        world.plex().controls().accept("luna", "Observatory");
        watch();
        assertEquals("ACTIVE", state());
        assertGives("Movies", "Music");
    }

    @Test
    void aSuspensionThatIsLiftedAtOnceTouchesNothing() {
        changes.suspend(share, "a slip");
        changes.reinstate(share, "a slip");
        letWork(Duration.ofSeconds(20));
        assertEquals("ACTIVE", state());
        assertGives("Movies", "Music");
        assertEquals(List.of(), world.plex().record().to("DELETE", "/api/v2/shared_servers/*"));
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void aFaultOfTheSuspensionPassesAndLiftingItMeanwhileGivesAccessBack(Fault fault) {
        world.plex().faults().once(fault, Target.plexTv("DELETE", "/api/v2/shared_servers/*"));
        changes.suspend(share, "a quarrel");
        jobs.runDue();
        changes.reinstate(share, "peace");
        letWork(Duration.ofMinutes(5));
        if (there().accepted()) {
            assertGives("Movies", "Music");
        } else {
            world.plex().controls().accept("luna", "Observatory");
        }
        watch();
        assertEquals("ACTIVE", state());
        assertGives("Movies", "Music");
        assertEquals(1, world.plex().controls().sharesOf("luna").size());
    }

    @Test
    void accessFollowsAnotherPlanAndStaysWhenTheSameIsRenewed() {
        String group = operator()
                .body(Map.of("name", "Music"))
                .post("/api/v1/library-groups")
                .path("id");
        move("Music", group);
        letWork(Duration.ofSeconds(20));
        assertGives("Movies");
        String plan = operator()
                .body(Map.of(
                        "name",
                        "Listeners",
                        "description",
                        "",
                        "price",
                        Map.of("amount", "2.00", "currency", "EUR"),
                        "duration",
                        Map.of("unit", "MONTH", "count", 1),
                        "groupIds",
                        List.of(group),
                        "streams",
                        1))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        database.execute("update coverage set plan_price_id = (select id from plan_price where plan_id = '" + plan
                + "') where user_id = '" + luna + "'");
        jobs.run("follow-plans");
        letWork(Duration.ofSeconds(20));
        assertGivesTitles(List.of("Music"));
        assertEquals("label=kids", there().settings().filterMovies());
        changes.want(share, Access.to(ids("Music", "Series"), false), UUID.fromString(plan), "a present");
        letWork(Duration.ofSeconds(20));
        jobs.run("follow-plans");
        letWork(Duration.ofSeconds(20));
        assertGivesTitles(List.of("Music", "Series"));
    }

    @Test
    void movingALibraryShowsWhomItConcernsAndThenConcernsThem() {
        String group = operator()
                .body(Map.of("name", "Rest"))
                .post("/api/v1/library-groups")
                .path("id");
        var preview = operator()
                .body(Map.of("libraryIds", List.of(library("Movies"), library("Series")), "groupId", group))
                .post("/api/v1/library-group-assignments/previews")
                .jsonPath();
        assertEquals(2, preview.getInt("lose"), "luna and the child lose films; series they never had");
        assertEquals(2, preview.getInt("affectedUsers"));
        assertEquals(0, preview.getInt("gain"));
        assertEquals(List.of("Kid", "luna"), preview.getList("people.displayName"));
        assertEquals(List.of("Movies"), preview.getList("people.find { it.displayName == 'luna' }.loses"));
        assertEquals(List.of(), preview.getList("people.find { it.displayName == 'luna' }.gains"));
        move("Movies", group);
        letWork(Duration.ofSeconds(30));
        assertGives("Music");
        assertEquals(List.of(), world.plex().controls().sharesOf("Kid"), "nothing is left for the child");
        assertEquals(1, database.count("share where end_reason = 'NOTHING_LEFT'"));
        String standard = group("STANDARD");
        move("Movies", standard);
        letWork(Duration.ofSeconds(30));
        assertGives("Movies", "Music");
    }

    @Test
    void somebodyWhoHasEverythingLosesOneLibraryAndKeepsTheRest() {
        world.plex().controls().changeLibraries("luna", "Observatory");
        database.execute(
                "update share set wanted = jsonb_set(wanted, '{everything}', 'true') where id = '" + share + "'");
        world.plex().servers().addLibrary("Observatory", LibraryType.SHOW, "Documentaries", 3);
        operator()
                .post("/api/v1/servers/" + server + "/synchronisations")
                .then()
                .statusCode(202);
        jobs.runDue();
        move(
                "Movies",
                operator()
                        .body(Map.of("name", "Rest"))
                        .post("/api/v1/library-groups")
                        .path("id"));
        letWork(Duration.ofSeconds(30));
        assertGives("Documentaries", "Music", "Series");
        assertFalse(there().allLibraries());
    }

    private void change(String... titles) {
        changes.want(share, Access.to(ids(titles), true), null, "a test");
    }

    private void move(String title, String group) {
        Map<String, Object> wanted = Map.of("libraryIds", List.of(library(title)), "groupId", group);
        String hash = operator()
                .body(wanted)
                .post("/api/v1/library-group-assignments/previews")
                .path("hash");
        operator()
                .body(Map.of("libraryIds", List.of(library(title)), "groupId", group, "hash", hash))
                .post("/api/v1/library-group-assignments")
                .then()
                .statusCode(200);
    }

    private String group(String kind) {
        return operator()
                .get("/api/v1/library-groups")
                .jsonPath()
                .getString("items.find { it.kind == '" + kind + "' }.id");
    }

    private String library(String title) {
        return database.column("select id from library where title = '" + title + "'")
                .getFirst();
    }

    private Set<String> ids(String... titles) {
        Set<String> ids = new TreeSet<>();
        for (String title : titles) {
            ids.addAll(database.column("select global_id from library where title = '" + title + "'"));
        }
        return ids;
    }

    private void assertGives(String... titles) {
        assertGivesTitles(List.of(titles));
        assertTrue(there().settings().allowSync());
        assertEquals("label=kids", there().settings().filterMovies(), "set by hand");
    }

    private void assertGivesTitles(List<String> titles) {
        List<String> given = new ArrayList<>(there().libraries());
        given.sort(null);
        assertEquals(titles, given);
    }

    private ShareState there() {
        return world.plex().controls().sharesOf("luna").getFirst();
    }

    private int told() {
        return world.plex().record().to("POST", "/api/v2/shared_servers/*").size();
    }

    private String effect() {
        return database.column("select state from remote_effect where share_id = '" + share
                        + "' order by created_at desc, id desc")
                .getFirst();
    }

    private String state() {
        return database.column("select state from share where id = '" + share + "'")
                .getFirst();
    }

    private long seats() {
        return Long.parseLong(
                database.column("select sum(seats_taken) from server").getFirst());
    }

    private void watch() {
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(10));
    }
}
