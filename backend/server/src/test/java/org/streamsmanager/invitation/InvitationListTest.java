package org.streamsmanager.invitation;

import static org.hamcrest.Matchers.containsString;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/** Many from a list: read, matched, checked row by row, then invited exactly so. */
@QuarkusTest
class InvitationListTest extends CommunityTest {
    private static final String LISTS = "/api/v1/invitation-lists";

    @Inject
    DyingPanel panel;

    @BeforeEach
    void aServerWithAPlan() {
        panel.livesOn();
        importEverybody(community("vega-token", "Observatory"));
    }

    @Test
    void aListWithHeadersIsMatchedCheckedAndInvitedRowByRow() {
        JsonPath list = read("\uFEFFE-Mail;Name;Plan;Active until;Comment\n"
                + "nova@example.test;Nova;Monthly;2027-12-31;a friend\n"
                + "stella@example.test;\"Stella; the star\";;31.12.2027;\n"
                + "Nova@Example.test;Nova again;;;\n"
                + "third@example.test;Third;Nonsense;;\n"
                + "fourth@example.test;Fourth;;soon;\n"
                + "luna@example.test;Luna;;;\n"
                + ";Nobody;;;\n");
        assertEquals(List.of("ADDRESS", "NAME", "PLAN", "ACTIVE_UNTIL", "PASSED_OVER"), list.getList("columns.field"));
        assertEquals(2, list.getInt("counts.READY"));
        assertEquals(5, list.getInt("counts.OBJECTED"));
        String id = list.getString("id");
        operator()
                .get(LISTS + "/" + id + "/rows?outcome=OBJECTED")
                .then()
                .body(
                        "items.code",
                        equalTo(List.of(
                                "row-address-twice",
                                "row-plan-unknown",
                                "row-date-unreadable",
                                "address-of-a-user",
                                "row-address-missing")))
                .body("items.ordinal", equalTo(List.of(3, 4, 5, 6, 7)));
        assertEquals(0, database.count("invitation"), "nobody is invited by reading");
        apply(id, list.getString("hash"));
        letWork(Duration.ofSeconds(10));
        operator()
                .get(LISTS + "/" + id)
                .then()
                .body("state", equalTo("DONE"))
                .body("counts.INVITED", equalTo(2))
                .body("counts.OBJECTED", equalTo(5));
        operator().get("/api/v1/invitations?kind=FROM_A_LIST").then().body("items", hasSize(2));
        operator()
                .get("/api/v1/users?search=Stella")
                .then()
                .body("items[0].displayName", equalTo("Stella; the star"))
                .body("items[0].activeUntil", containsString("2027-12-31"));
        assertEquals(1, world.plex().controls().sharesOf("nova@example.test").size());
    }

    @Test
    void aPastedListOfAddressesNeedsNoHeaders() {
        JsonPath list = read("nova@example.test\nStella Star <stella@example.test>\n\n");
        assertEquals(List.of("ADDRESS"), list.getList("columns.field"));
        assertEquals(2, list.getInt("counts.READY"));
        apply(list.getString("id"), list.getString("hash"));
        letWork(Duration.ofSeconds(10));
        operator().get("/api/v1/users?search=Stella Star").then().body("items", hasSize(1));
    }

    @Test
    void columnsAreCorrectedAndEverythingIsCheckedAgain() {
        JsonPath list = read("nova,nova@example.test\nstella,stella@example.test\n");
        String id = list.getString("id");
        assertEquals(List.of("PASSED_OVER", "ADDRESS"), list.getList("columns.field"));
        JsonPath matched = match(id, List.of("ADDRESS", "PASSED_OVER")).jsonPath();
        assertEquals(2, matched.getInt("counts.READY"));
        operator().get(LISTS + "/" + id + "/rows").then().body("items[0].address", equalTo("nova"));
        match(id, List.of("NAME", "NAME")).then().statusCode(422).body("code", equalTo("column-twice"));
        JsonPath none = match(id, List.of("PASSED_OVER", "PASSED_OVER")).jsonPath();
        operator()
                .body(Map.of("hash", none.getString("hash")))
                .post(LISTS + "/" + id + "/application")
                .then()
                .statusCode(409)
                .body("code", equalTo("address-column-missing"));
    }

    @Test
    void whatMovedSinceItWasSeenIsRefusedAsStaleAndAnAppliedListIsClosed() {
        JsonPath list = read("nova@example.test\nstella@example.test\n");
        String id = list.getString("id");
        operator()
                .body(Map.of("address", "nova@example.test"))
                .post("/api/v1/invitations")
                .then()
                .statusCode(202);
        operator()
                .body(Map.of("hash", list.getString("hash")))
                .post(LISTS + "/" + id + "/application")
                .then()
                .statusCode(409)
                .body("code", equalTo("preview-stale"));
        JsonPath again = match(id, List.of("ADDRESS")).jsonPath();
        apply(id, again.getString("hash"));
        match(id, List.of("ADDRESS")).then().statusCode(409).body("code", equalTo("list-applied"));
    }

    @Test
    void aFullServerRefusesTheRowsThatCameTooLate() {
        database.execute("update server set max_users = seats_taken + 1");
        JsonPath list = read("nova@example.test\nstella@example.test\n");
        apply(list.getString("id"), list.getString("hash"));
        letWork(Duration.ofSeconds(10));
        operator()
                .get(LISTS + "/" + list.getString("id") + "/rows")
                .then()
                .body("items.outcome", equalTo(List.of("INVITED", "REFUSED")))
                .body("items[1].code", equalTo("no-server-fits"))
                .body("items[1].detail", containsString("Observatory: full"));
        assertEquals(0, database.count("app_user where display_name = 'stella'"), "nothing is left behind");
    }

    @Test
    void dyingInTheMiddleInvitesEverybodyOnce() {
        JsonPath list = read("nova@example.test\nstella@example.test\nthird@example.test\n");
        panel.diesAt("list-row-done");
        apply(list.getString("id"), list.getString("hash"));
        letWork(Duration.ofMinutes(4));
        assertTrue(panel.died());
        operator().get(LISTS + "/" + list.getString("id")).then().body("counts.INVITED", equalTo(3));
        assertEquals(3, database.count("invitation"));
        assertEquals(1, world.plex().controls().sharesOf("nova@example.test").size());
    }

    @Test
    void whatIsNoListIsRefusedInWords() {
        refused("   ", "invalid-value");
        refused("name;plan\n", "list-empty");
        refused("\"never closed", "list-not-readable");
        refused("a@example.test\n".repeat(2002), "list-too-long");
        operator().get(LISTS + "/018f0000-0000-7000-8000-000000000000").then().statusCode(404);
        assertEquals(0, database.count("invitation_list"));
    }

    private void refused(String text, String code) {
        operator().body(Map.of("text", text)).post(LISTS).then().statusCode(422).body("code", equalTo(code));
    }

    private JsonPath read(String text) {
        return operator()
                .body(Map.of("text", text))
                .post(LISTS)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private io.restassured.response.Response match(String id, List<String> fields) {
        return operator().body(Map.of("fields", fields)).put(LISTS + "/" + id + "/columns");
    }

    private void apply(String id, String hash) {
        operator()
                .body(Map.of("hash", hash))
                .post(LISTS + "/" + id + "/application")
                .then()
                .statusCode(202);
        jobs.runDue();
    }
}
