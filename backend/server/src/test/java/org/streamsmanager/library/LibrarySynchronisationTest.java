package org.streamsmanager.library;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.world.LibraryType;
import org.streamsmanager.testing.PanelTest;

/** From adding a server to knowing its libraries, and what never makes one disappear. */
@QuarkusTest
class LibrarySynchronisationTest extends PanelTest {
    @Inject
    LibraryService libraries;

    private String accountId;
    private String serverId;

    @BeforeEach
    void addObservatory() {
        accountId = operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        Response added = add(accountId, "Observatory");
        added.then().statusCode(201).body("enabled", equalTo(false)).body("maxUsers", equalTo(100));
        serverId = added.path("id");
    }

    @Test
    void anAddedServerGetsItsLibrariesAllPrivate() {
        jobs.runDue();
        list().body("items.title", hasItems("Movies", "Series", "Music"))
                .body("items.group.name", everyItem(equalTo("Private")))
                .body("items.find { it.title == 'Movies' }.items", equalTo(240))
                .body("items.find { it.title == 'Movies' }.globalId", notNullValue());
        server().body("libraries", equalTo(3)).body("reachable", equalTo(true)).body("address", notNullValue());
        report().body("state", equalTo("DONE"))
                .body("changed.kind", everyItem(equalTo("ADDED")))
                .body("calls", equalTo(1));
    }

    @Test
    void aSecondSynchronisationOfTheSameChangesNothing() {
        jobs.runDue();
        synchronise();
        report().body("state", equalTo("DONE")).body("changed", hasSize(0)).body("outcome", equalTo("nothing changed"));
    }

    @Test
    void aRenamedLibraryKeepsItsGroupAndNumbers() {
        jobs.runDue();
        assign("Movies", "Standard");
        String globalId = list().extract().path("items.find { it.title == 'Movies' }.globalId");
        world.plex().servers().renameLibrary("Observatory", "Movies", "Films");
        synchronise();
        list().body("items.find { it.title == 'Films' }.group.name", equalTo("Standard"))
                .body("items.find { it.title == 'Films' }.globalId", equalTo(globalId));
        report().body("changed.kind", hasItem("RENAMED"));
    }

    @Test
    void aNewLibraryIsPrivate() {
        jobs.runDue();
        world.plex().servers().addLibrary("Observatory", LibraryType.MOVIE, "Home videos", 3);
        synchronise();
        list().body("items.find { it.title == 'Home videos' }.group.name", equalTo("Private"));
    }

    @Test
    void aLibraryThatBothSidesMissIsMissing() {
        jobs.runDue();
        world.plex().servers().removeLibrary("Observatory", "Music");
        synchronise();
        list().body("items.find { it.title == 'Music' }.state", equalTo("MISSING"));
        report().body("changed.kind", hasItem("MISSING"));
    }

    @Test
    void aLibraryThatOnlyPlexTvMissesStays() {
        jobs.runDue();
        world.plex().reachable("Observatory", false);
        world.plex().servers().removeLibrary("Observatory", "Music");
        synchronise();
        list().body("items.state", everyItem(equalTo("PRESENT")));
        report().body("ignored.subject", hasItem("Music"))
                .body("ignored.reason", hasItem("not-listed-and-server-silent"));
        world.plex().reachable("Observatory", true);
        synchronise();
        list().body("items.find { it.title == 'Music' }.state", equalTo("MISSING"));
    }

    @Test
    void halfAListRemovesNothing() {
        jobs.runDue();
        world.plex().faults().always(new Fault.HalfList("Section"), Target.plexTv("GET", "/api/servers/*"));
        synchronise();
        list().body("items.state", everyItem(equalTo("PRESENT")));
        report().body("ignored.reason", hasItem("listed-by-server-only"));
    }

    @Test
    void anEmptyListIsSuspiciousAndTheOperatorIsTold() {
        jobs.runDue();
        world.plex().faults().always(new Fault.EmptyList(null), Target.plexTv("GET", "/api/servers/*"));
        synchronise();
        list().body("items.state", everyItem(equalTo("PRESENT")));
        assertEquals(1, openNotices());
        world.plex().faults().clear();
        synchronise();
        assertEquals(0, openNotices(), "the cause is gone");
    }

    @Test
    void aLibraryMadeAnewKeepsItsGroupUnderItsNewNumbers() {
        jobs.runDue();
        assign("Movies", "Standard");
        String before = list().extract().path("items.find { it.title == 'Movies' }.globalId");
        world.plex().servers().recreateLibrary("Observatory", "Movies");
        synchronise();
        list().body("items.findAll { it.title == 'Movies' }", hasSize(1))
                .body("items.find { it.title == 'Movies' }.group.name", equalTo("Standard"));
        assertNotEquals(before, list().extract().path("items.find { it.title == 'Movies' }.globalId"));
        report().body("changed.kind", hasItem("RECREATED"));
    }

    @Test
    void anOutageFailsTheReportInTheEndAndKeepsEverything() {
        jobs.runDue();
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("*", "*"));
        order();
        for (int attempt = 0; attempt < 5; attempt++) {
            world.pass(Duration.ofSeconds(100));
            jobs.runDue();
        }
        System.out.println(
                "RUNS " + database.column("select outcome || started_at || detail from job_run order by id"));
        report().body("state", equalTo("FAILED")).body("outcome", containsString("502"));
        list().body("items.state", everyItem(equalTo("PRESENT")));
        world.plex().faults().clear();
        order();
        jobs.runDue();
        report().body("state", equalTo("DONE"));
    }

    @Test
    void aRejectedTokenFailsAtOnceAndPausesTheAccount() {
        jobs.runDue();
        world.plex().accounts().revokeTokensOf("vega");
        synchronise();
        report().body("state", equalTo("FAILED"));
        operator().get("/api/v1/plex-accounts/" + accountId).then().body("health", equalTo("TOKEN_REJECTED"));
        world.plex().record().clear();
        synchronise();
        assertEquals(List.of(), world.plex().record().all(), "nothing is sent with a rejected token");
    }

    @Test
    void whileOneIsUnderWayItIsAnsweredAgain() {
        String first = order().path("id");
        assertEquals(first, order().path("id"));
        jobs.runDue();
        assertNotEquals(first, order().path("id"));
    }

    @Test
    void theHourlyJobReadsEveryServer() {
        jobs.runDue();
        world.pass(Duration.ofHours(1));
        jobs.run("synchronise-servers");
        jobs.runDue();
        assertEquals(2, database.count("sync_report where state = 'DONE'"));
    }

    @Test
    void anotherMachineAtTheKnownAddressIsNotBelieved() {
        jobs.runDue();
        world.plex().faults().always(new Fault.WrongMachine("f00d"), Target.mediaServers("GET", "/identity"));
        operator()
                .post("/api/v1/servers/" + serverId + "/tests")
                .then()
                .statusCode(200)
                .body("reachable", equalTo(false))
                .body("machineIdentifier", equalTo("f00d"))
                .body("detail", notNullValue());
        world.plex().servers().removeLibrary("Observatory", "Music");
        synchronise();
        list().body("items.state", everyItem(equalTo("PRESENT")));
    }

    @Test
    void onlyPresentAndNotPrivateLibrariesCanBeShared() {
        jobs.runDue();
        assign("Movies", "Standard");
        assign("Music", "Standard");
        UUID server = UUID.fromString(serverId);
        List<UUID> all = libraries.groups().stream().map(LibraryGroupFacts::id).toList();
        assertEquals(List.of("Movies", "Music"), titles(libraries.shareable(server, all)));
        world.plex().servers().removeLibrary("Observatory", "Music");
        synchronise();
        assertEquals(List.of("Movies"), titles(libraries.shareable(server, all)));
        assertEquals(1, libraries.groupsAnywhere().size());
        assertEquals(List.of(), libraries.shareable(server, List.of()));
    }

    @Test
    void aServerThatAnotherAccountClaimedComesBackToItsRowWithNewNumbersAndItsGroups() {
        jobs.runDue();
        assign("Movies", "Standard");
        String before = list().extract().path("items.find { it.title == 'Movies' }.globalId");
        String hash = operator()
                .get("/api/v1/plex-accounts/" + accountId + "/removal")
                .path("hash");
        operator()
                .delete("/api/v1/plex-accounts/" + accountId + "?hash=" + hash)
                .then()
                .statusCode(204);
        assertEquals(0, libraries.groupsAnywhere().size(), "no attached server has any");
        world.plex().servers().claimServer("Observatory", "rigel", false);
        String rigel = operator()
                .body(Map.of("token", "rigel-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        add(rigel, "Observatory").then().statusCode(201).body("id", equalTo(serverId));
        jobs.runDue();
        list().body("items.find { it.title == 'Movies' }.group.name", equalTo("Standard"));
        assertNotEquals(before, list().extract().path("items.find { it.title == 'Movies' }.globalId"));
    }

    private Response add(String account, String name) {
        String machine = operator()
                .get("/api/v1/plex-accounts/" + account + "/available-servers")
                .path("items.find { it.name == '" + name + "' }.machineIdentifier");
        return operator()
                .body(Map.of("plexAccountId", account, "machineIdentifier", machine))
                .post("/api/v1/servers");
    }

    private Response order() {
        Response ordered = operator().post("/api/v1/servers/" + serverId + "/synchronisations");
        ordered.then().statusCode(202).header("Location", containsString(ordered.<String>path("id")));
        return ordered;
    }

    /** Some time later, so that the call budget has filled up again. */
    private void synchronise() {
        world.pass(Duration.ofMinutes(1));
        order();
        jobs.runDue();
    }

    private ValidatableResponse report() {
        String newest = operator()
                .get("/api/v1/servers/" + serverId + "/synchronisations")
                .path("items[0].id");
        return operator()
                .get("/api/v1/servers/" + serverId + "/synchronisations/" + newest)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list() {
        return operator().get("/api/v1/libraries?serverId=" + serverId).then().statusCode(200);
    }

    private ValidatableResponse server() {
        return operator().get("/api/v1/servers/" + serverId).then().statusCode(200);
    }

    private void assign(String title, String group) {
        String library = list().extract().path("items.find { it.title == '" + title + "' }.id");
        String groupId = operator().get("/api/v1/library-groups").path("items.find { it.name == '" + group + "' }.id");
        Map<String, Object> wanted = Map.of("libraryIds", List.of(library), "groupId", groupId);
        String hash = operator()
                .body(wanted)
                .post("/api/v1/library-group-assignments/previews")
                .then()
                .statusCode(200)
                .body("libraries", equalTo(1))
                .extract()
                .path("hash");
        operator()
                .body(Map.of("libraryIds", List.of(library), "groupId", groupId, "hash", hash))
                .post("/api/v1/library-group-assignments")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));
    }

    private long openNotices() {
        return database.count("notice where kind = 'libraries-suspicious' and closed_at is null");
    }

    private static List<String> titles(List<LibraryFacts> facts) {
        return facts.stream().map(LibraryFacts::title).sorted().toList();
    }
}
