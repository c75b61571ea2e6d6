package org.streamsmanager.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class DirectoryResourceTest extends PanelTest {
    private static final Duration BEFORE = Duration.ofDays(-40);
    private static final Duration AFTER = Duration.ofDays(10);

    @Inject
    DirectoryService directory;

    @Inject
    ObjectMapper json;

    private People people;
    private UUID ada;
    private UUID ben;
    private UUID cleo;
    private UUID dora;
    private UUID emil;

    @BeforeEach
    void fivePeople() {
        people = new People(database, world.now());
        ada = people.person("Ada", world.now().minusSeconds(50));
        ben = people.person("Ben 100%", world.now().minusSeconds(40));
        cleo = people.person("Cleo", world.now().minusSeconds(30));
        dora = people.person("Dora", world.now().minusSeconds(20));
        emil = people.person("Emil", world.now().minusSeconds(10));
        people.covered(ada, BEFORE, AFTER);
        people.covered(ada, AFTER, AFTER.multipliedBy(2));
        people.covered(ben, BEFORE, BEFORE.plusDays(30));
        people.permanent(cleo);
        people.covered(dora, BEFORE, AFTER);
        people.suspended(dora);
        UUID adas = people.identity(ada, "CURRENT", "adalove", "Ada@Example.test");
        UUID bens = people.identity(ben, "RETIRED", "bigben", "ben@old.test");
        people.share(ada, adas, "ACTIVE");
        people.share(ben, bens, "ENDED");
        people.changeRequired(ben);
        people.tag(ada, "family");
    }

    @Test
    void everyFilterFindsThoseItMeans() {
        list("state=ACTIVE").body("items.displayName", contains("Ada"));
        list("state=EXPIRED").body("items.displayName", contains("Ben 100%"));
        list("state=PERMANENT").body("items.displayName", contains("Cleo"));
        list("state=SUSPENDED").body("items.displayName", contains("Dora"));
        list("state=NO_COVERAGE").body("items.displayName", contains("Emil"));
        list("permanent=true").body("items.displayName", contains("Cleo"));
        list("planId=" + people.plan).body("items.displayName", containsInAnyOrder("Ada", "Dora"));
        list("serverId=" + people.server).body("items.displayName", contains("Ada"));
        list("shareState=ACTIVE").body("items.displayName", contains("Ada"));
        list("shareState=ENDED").body("items.displayName", contains("Ben 100%"));
        list("shareState=NONE").body("items", hasSize(3));
        list("withoutServer=true").body("items", hasSize(4));
        list("withoutServer=false").body("items.displayName", contains("Ada"));
        list("changeRequired=true").body("items.displayName", contains("Ben 100%"));
        list("changeRequiredSince=" + world.now()).body("items.displayName", contains("Ben 100%"));
        list("changeRequiredSince=" + world.now().plusMillis(1)).body("items", hasSize(0));
        list("changeRequiredBefore=" + world.now()).body("items", hasSize(0));
        list("changeRequiredBefore=" + world.now().plusMillis(1)).body("items.displayName", contains("Ben 100%"));
        list("tag=family").body("items.displayName", contains("Ada"));
        list("expiresBefore=" + world.now().plus(AFTER.plusDays(1))).body("items.displayName", contains("Dora"));
        list("expiresBefore=2026-12-31").body("items.displayName", containsInAnyOrder("Ada", "Dora"));
        list("state=ACTIVE&withoutServer=true").body("items", hasSize(0)).body("total", equalTo(0));
    }

    @Test
    void placesAndTrialsAreThoseOfNow() {
        UUID cellar = people.location("Cellar");
        list("locationId=" + cellar).body("items", hasSize(0));
        people.placed(people.server, cellar);
        list("locationId=" + cellar).body("items.displayName", contains("Ada"));
        list("trial=true").body("items", hasSize(0));
        people.trialPlan();
        list("trial=true").body("items.displayName", containsInAnyOrder("Ada", "Dora"));
        list("trial=false").body("items", hasSize(3));
        operator()
                .get("/api/v1/users/totals?trial=true")
                .then()
                .body("total", equalTo(2))
                .body("active", equalTo(1));
        world.pass(AFTER);
        list("trial=true").body("items.displayName", contains("Ada"));
    }

    @Test
    void searchLooksAtNamesAddressesUserNamesAndIdsLiterally() {
        list("search=ADA").body("items.displayName", contains("Ada"));
        list("search=example.TEST").body("items.displayName", contains("Ada"));
        list("search=bigben").body("items.displayName", contains("Ben 100%"));
        list("search=AD").body("items.displayName", contains("Ada"));
        list("search=gb").body("items.displayName", contains("Ben 100%"));
        list("search=ld").body("items.displayName", contains("Ben 100%"));
        list("search=" + emil).body("items.displayName", contains("Emil"));
        list("search=100%25").body("items.displayName", contains("Ben 100%"));
        list("search=_").body("items", hasSize(0));
        list("search=%5C").body("items", hasSize(0));
    }

    @Test
    void aRowSaysWhereThePersonStands() {
        list("search=ada")
                .body("items[0].email", equalTo("Ada@Example.test"))
                .body("items[0].username", equalTo("adalove"))
                .body("items[0].plan.name", equalTo("Family"))
                .body(
                        "items[0].activeUntil",
                        equalTo(world.now().plus(AFTER.multipliedBy(2)).toString()))
                .body("items[0].server.name", equalTo("Attic"))
                .body("items[0].lastServer", nullValue())
                .body("items[0].shareState", equalTo("ACTIVE"))
                .body("items[0].tags", contains("family"));
        list("search=bigben")
                .body("items[0].plan", nullValue())
                .body("items[0].server", nullValue())
                .body("items[0].lastServer.name", equalTo("Attic"))
                .body("items[0].shareState", equalTo("ENDED"))
                .body(
                        "items[0].activeUntil",
                        equalTo(world.now().minus(Duration.ofDays(10)).toString()))
                .body("items[0].changeRequired", equalTo(true))
                .body("items[0].changeRequiredSince", equalTo(world.now().toString()));
    }

    @Test
    void valuesThatMakeNoSenseAreRefusedByName() {
        refused("state=LAZY", "?state");
        refused("planId=seven", "?planId");
        refused("serverId=x", "?serverId");
        refused("shareState=active", "?shareState");
        refused("changeRequired=perhaps", "?changeRequired");
        refused("trial=maybe", "?trial");
        refused("locationId=here", "?locationId");
        refused("changeRequiredSince=yesterday", "?changeRequiredSince");
        refused("changeRequiredBefore=10000-01-01", "?changeRequiredBefore");
        refused("expiresBefore=tomorrow", "?expiresBefore");
        refused("expiresBefore=%2B999999999-01-01T00:00:00Z", "?expiresBefore");
        refused("search=%00", "?search");
        refused("sort=notes", "?sort");
        refused("cursor=abc", "?cursor");
        refused("pageSize=501", "?pageSize");
        refused("page=0", "?page");
    }

    @Test
    void everyOrderIsWalkedForwardsAndBackwardsWithoutLossOrRepetition() {
        IntStream.range(0, 8).forEach(i -> people.person("Twin"));
        for (String sort : List.of("createdAt", "displayName", "activeUntil", "changeRequiredSince")) {
            List<String> up = walk(sort);
            List<String> down = walk("-" + sort);
            Collections.reverse(down);
            assertEquals(13, up.size(), sort);
            assertEquals(up, down, sort);
            assertEquals(up, backwards(sort), sort);
        }
    }

    @Test
    void aPageByNumberIsThePageThatTheCursorsLeadTo() {
        JsonPath first = page("sort=displayName&pageSize=2");
        JsonPath second = page("sort=displayName&pageSize=2&cursor=" + first.getString("next"));
        JsonPath numbered = page("sort=displayName&pageSize=2&page=2");
        assertEquals(List.of("Cleo", "Dora"), second.getList("items.displayName"));
        assertEquals(numbered.getList("items.id"), second.getList("items.id"));
        assertEquals(2, second.getInt("page"));
        assertEquals(5, second.getInt("total"));
        assertNull(first.getString("previous"));
        refused("sort=createdAt&cursor=" + first.getString("next"), "?cursor");
    }

    @Test
    void totalsAddUp() {
        operator()
                .get("/api/v1/users/totals")
                .then()
                .statusCode(200)
                .body("total", equalTo(5))
                .body("active", equalTo(1))
                .body("expired", equalTo(1))
                .body("suspended", equalTo(1))
                .body("permanent", equalTo(1))
                .body("noCoverage", equalTo(1))
                .body("withoutServer", equalTo(4))
                .body("changeRequired", equalTo(1))
                .body("byShareState.ACTIVE", equalTo(1))
                .body("byShareState.NONE", equalTo(3));
        operator()
                .get("/api/v1/users/totals?changeRequired=true")
                .then()
                .body("total", equalTo(1))
                .body("expired", equalTo(1));
    }

    @Test
    void theDetailShowsEverythingAndItsVersion() {
        operator()
                .get("/api/v1/users/" + ben)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("displayName", equalTo("Ben 100%"))
                .body("identities[0].state", equalTo("RETIRED"))
                .body("coverage[0].planName", equalTo("Family"))
                .body("coverage[0].source", equalTo("GIFT"))
                .body("shares[0].server.name", equalTo("Attic"))
                .body("shares[0].endReason", equalTo("SERVER_REMOVED"))
                .body("shares[0].lastEffect", nullValue())
                .body("changeRequired.by", equalTo("vega"))
                .body("changeRequired.cause", equalTo("server lost"))
                .body("login", nullValue());
        operator()
                .get("/api/v1/users/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-user"));
    }

    @Test
    void theFilterOfABulkEditIsTheFilterOfTheList() throws Exception {
        UserFilter filter = json.readValue("{\"changeRequired\":false,\"withoutServer\":true}", UserFilter.class);
        List<UUID> meant = new ArrayList<>(List.of(cleo, dora, emil));
        meant.sort(null);
        assertEquals(meant, directory.select(filter));
        assertEquals(filter, json.readValue(json.writeValueAsString(filter), UserFilter.class));
        assertEquals(5, directory.select(UserFilter.EVERYBODY).size());
    }

    private List<String> walk(String sort) {
        List<String> ids = new ArrayList<>();
        JsonPath page = page("pageSize=3&sort=" + sort);
        ids.addAll(page.getList("items.id"));
        while (page.getString("next") != null) {
            page = page("pageSize=3&sort=" + sort + "&cursor=" + page.getString("next"));
            ids.addAll(page.getList("items.id"));
        }
        return ids;
    }

    private List<String> backwards(String sort) {
        List<String> ids = new ArrayList<>();
        JsonPath page = page("pageSize=3&page=5&sort=" + sort);
        ids.addAll(page.<String>getList("items.id").reversed());
        while (page.getString("previous") != null) {
            page = page("pageSize=3&sort=" + sort + "&cursor=" + page.getString("previous"));
            ids.addAll(page.<String>getList("items.id").reversed());
        }
        return ids.reversed();
    }

    private JsonPath page(String query) {
        return list(query).extract().jsonPath();
    }

    private ValidatableResponse list(String query) {
        return operator()
                .urlEncodingEnabled(false)
                .get("/api/v1/users?" + query)
                .then()
                .statusCode(200);
    }

    private void refused(String query, String pointer) {
        operator()
                .urlEncodingEnabled(false)
                .get("/api/v1/users?" + query)
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid-value"))
                .body("violations[0].pointer", containsString(pointer));
    }
}
