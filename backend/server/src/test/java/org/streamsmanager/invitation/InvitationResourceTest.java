package org.streamsmanager.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** One person by hand: where they go, what they get, what becomes of it, and every reason to refuse. */
@QuarkusTest
class InvitationResourceTest extends CommunityTest {
    private static final String INVITATIONS = "/api/v1/invitations";
    private static final String NOVA = "nova@example.test";
    private String server;

    @BeforeEach
    void aServerWithAPlan() {
        server = community("vega-token", "Observatory");
    }

    @Test
    void somebodyIsInvitedAcceptsAndHasAccess() {
        preview(Map.of("address", NOVA))
                .body("account", equalTo("KNOWN"))
                .body("problem", nullValue())
                .body("placement.chosen.name", equalTo("Observatory"))
                .body("placement.libraries", equalTo(List.of("Movies", "Music", "Series")));
        String id = invite(Map.of("address", NOVA, "displayName", "Nova"));
        assertState(id, "RESERVED");
        letWork(Duration.ofSeconds(5));
        assertState(id, "OUT");
        assertEquals(1, world.plex().controls().sharesOf(NOVA).size());
        world.plex().controls().accept(NOVA, "Observatory");
        watch();
        assertState(id, "ACCEPTED");
        operator()
                .get("/api/v1/users?search=Nova")
                .then()
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].shareState", equalTo("ACTIVE"))
                .body("items[0].plan.name", equalTo("Monthly"));
        operator()
                .get(INVITATIONS + "?state=ACCEPTED")
                .then()
                .body("items", hasSize(1))
                .body("total", equalTo(1));
        operator().get(INVITATIONS + "?state=OUT").then().body("items", hasSize(0));
    }

    @Test
    void aPermanentPersonNeedsNoCoverage() {
        String id = invite(Map.of("address", "stella", "permanent", true));
        letWork(Duration.ofSeconds(5));
        assertState(id, "OUT");
        operator().get("/api/v1/users?search=stella").then().body("items[0].state", equalTo("PERMANENT"));
        assertEquals(0, database.count("coverage"));
    }

    @Test
    void aPaymentIsRecordedWithTheInvitationAndAnEndIsKept() {
        String until = world.now().plus(Duration.ofDays(100)).toString();
        String id = invite(Map.of(
                "address",
                NOVA,
                "activeUntil",
                until,
                "payment",
                Map.of("transactionId", "bank 1", "method", "BANK_TRANSFER")));
        String user = operator().get(INVITATIONS + "/" + id).path("user.id");
        operator().get("/api/v1/users/" + user).then().body("activeUntil", equalTo(until));
        assertEquals(1, database.count("payment where transaction_id = 'bank 1' and amount_minor = 1250"));
        refused(
                Map.of(
                        "address",
                        "stella",
                        "payment",
                        Map.of("transactionId", "bank 1", "method", "CASH", "sequence", 1)),
                409,
                "duplicate-transaction");
        assertEquals(1, database.count("app_user"), "a refused payment invites nobody");
    }

    @Test
    void timesThatMakeNoSenseAreRefused() {
        refused(Map.of("address", NOVA, "activeUntil", world.now().toString()), 422, "invalid-value");
        refused(Map.of("address", NOVA, "activeUntil", "9999-01-01T00:00:00Z"), 422, "invalid-value");
        refused(
                Map.of("address", NOVA, "permanent", true, "activeUntil", "2027-01-01T00:00:00Z"),
                422,
                "invalid-value");
    }

    @Test
    void aRepeatedKeyInvitesOnce() {
        for (int time = 0; time < 2; time++) {
            operator()
                    .header("Idempotency-Key", "k")
                    .body(Map.of("address", NOVA))
                    .post(INVITATIONS)
                    .then()
                    .statusCode(202);
        }
        assertEquals(1, database.count("invitation"));
        assertEquals(1, database.count("share"));
    }

    @Test
    void whateverCannotBeIsRefusedInWordsAndLeavesNothingBehind() {
        String luna = importEverybody(server);
        long users = database.count("app_user");
        refused(Map.of("address", "not an address@"), 422, "not-a-plex-address", "/address");
        refused(Map.of("address", "luna"), 409, "address-of-a-user", "/address").body("detail", containsString("luna"));
        refused(Map.of("address", "luna@example.test"), 409, "address-of-a-user", "/address");
        refused(Map.of("address", "vega@example.test"), 409, "address-of-the-operator", "/address");
        String nothing = "018f0000-0000-7000-8000-000000000000";
        refused(Map.of("address", NOVA, "planId", nothing), 422, "plan-unknown", "/planId");
        refused(Map.of("address", NOVA, "serverId", nothing), 409, "no-server-fits", "/serverId");
        retire(luna);
        refused(Map.of("address", "luna"), 409, "address-retired", "/address");
        refused(Map.of("address", "luna@example.test"), 409, "address-retired", "/address");
        fill();
        refused(Map.of("address", NOVA), 409, "no-server-fits", "/planId")
                .body("detail", containsString("Observatory: full"));
        refused(Map.of("address", NOVA, "serverId", server), 409, "no-server-fits", "/serverId");
        assertEquals(users, database.count("app_user"));
        assertEquals(0, database.count("invitation"));
        preview(Map.of("address", "nobody-has-this-name"))
                .body("account", equalTo("NOBODY_HAS_THIS_NAME"))
                .body("problem.code", equalTo("no-such-plex-name"));
        preview(Map.of("address", "new@example.test")).body("account", equalTo("NOT_REGISTERED_YET"));
    }

    @Test
    void aPlanThatNobodyCanServeSaysWhyForEachServer() {
        String empty = operator()
                .body(Map.of("name", "Empty"))
                .post("/api/v1/library-groups")
                .path("id");
        String plan = operator()
                .body(Map.of(
                        "name",
                        "Nothing",
                        "description",
                        "",
                        "price",
                        Map.of("amount", "2.00", "currency", "EUR"),
                        "duration",
                        Map.of("unit", "MONTH", "count", 1),
                        "groupIds",
                        List.of(empty),
                        "streams",
                        1))
                .post("/api/v1/plans")
                .path("id");
        refused(Map.of("address", NOVA, "planId", plan), 409, "no-server-fits", "/planId")
                .body("detail", containsString("Observatory: libraries missing"));
        operator()
                .body(Map.of("planId", plan))
                .post("/api/v1/placements/preview")
                .then()
                .body("chosen", nullValue())
                .body("servers[0].reason", equalTo("LIBRARIES_MISSING"));
    }

    @Test
    void anInvitationIsWithdrawnAndTheAddressIsFreeAgain() {
        String id = invite(Map.of("address", NOVA));
        letWork(Duration.ofSeconds(5));
        operator().delete(INVITATIONS + "/" + id + "?cause=mistyped").then().statusCode(204);
        letWork(Duration.ofSeconds(5));
        assertState(id, "WITHDRAWN");
        assertEquals(List.of(), world.plex().controls().sharesOf(NOVA));
        assertEquals(0, seats());
        operator().delete(INVITATIONS + "/" + id).then().statusCode(409).body("code", equalTo("invitation-not-open"));
        invite(Map.of("address", NOVA));
    }

    @Test
    void aDeclinedInvitationIsSentAgainAndAnOpenOneIsTakenBackFirst() {
        String id = invite(Map.of("address", NOVA));
        letWork(Duration.ofSeconds(5));
        importEverybody(server);
        world.plex().controls().decline(NOVA, "Observatory");
        watch();
        watch();
        assertState(id, "DECLINED");
        sendAgain(id);
        letWork(Duration.ofSeconds(5));
        assertState(id, "OUT");
        sendAgain(id);
        letWork(Duration.ofSeconds(30));
        assertState(id, "OUT");
        assertEquals(1, world.plex().controls().sharesOf(NOVA).size(), "the earlier one was ended first");
        world.plex().controls().accept(NOVA, "Observatory");
        watch();
        assertState(id, "ACCEPTED");
        assertEquals(3, database.count("share where ended_at is null"), "luna, the child and nova");
    }

    @Test
    void aSeatThatNobodyUsesIsGivenBackByItself() {
        String id = invite(Map.of("address", NOVA));
        letWork(Duration.ofSeconds(5));
        assertEquals(1, seats());
        world.pass(Duration.ofDays(15));
        watch();
        assertState(id, "LAPSED");
        assertEquals(0, seats());
        letWork(Duration.ofSeconds(5));
        assertEquals(List.of(), world.plex().controls().sharesOf(NOVA));
    }

    @Test
    void whatPlexRefusesIsSaidAndTheSeatIsFree() {
        String id = invite(Map.of("address", "nobody-has-this-name"));
        letWork(Duration.ofSeconds(5));
        operator()
                .get(INVITATIONS + "/" + id)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("detail", containsString("HTTP 400"));
        assertEquals(0, seats());
    }

    @Test
    void somebodyWithoutAccessIsReInvitedAndSomebodyRemovedOnlyByTheOperator() {
        String luna = importEverybody(server);
        reinvite(luna).statusCode(409).body("code", equalTo("has-access-already"));
        String share = operator().get("/api/v1/users/" + luna).path("shares[0].id");
        operator()
                .get("/api/v1/users/" + luna + "/shares/" + share + "/removal")
                .then()
                .body("server.name", equalTo("Observatory"))
                .body("consequences", hasItem("COVERAGE_STAYS"));
        operator()
                .delete("/api/v1/users/" + luna + "/shares/" + share + "?cause=asked+for+it")
                .then()
                .statusCode(204);
        reinvite(luna).statusCode(202);
        letWork(Duration.ofSeconds(40));
        assertEquals(
                1,
                world.plex().controls().sharesOf("luna").size(),
                "the old access ended before the new invitation went out");
        assertEquals(1, database.count("share where ended_at is null and user_id = '" + luna + "'"));
        operator()
                .get("/api/v1/users/" + luna)
                .then()
                .body("shares[0].state", equalTo("ACTIVE"))
                .body("shares[1].endReason", equalTo("REMOVED"));
        operator()
                .get("/api/v1/users/" + luna + "/shares/" + share + "/removal")
                .then()
                .statusCode(409)
                .body("code", equalTo("share-ended"));
    }

    @Test
    void reInvitingNeedsCoverageAndAnAccount() {
        String id = invite(Map.of("address", NOVA));
        String nova = operator().get(INVITATIONS + "/" + id).path("user.id");
        operator().delete(INVITATIONS + "/" + id).then().statusCode(204);
        reinvite(nova).statusCode(409).body("code", equalTo("no-plex-account-known"));
        operator()
                .body(Map.of("address", "stella"))
                .post("/api/v1/users/" + nova + "/invitations/preview")
                .then()
                .body("problem", nullValue())
                .body("address", equalTo("stella"));
        operator()
                .body(Map.of("address", "stella"))
                .post("/api/v1/users/" + nova + "/invitations")
                .then()
                .statusCode(202)
                .body("address", equalTo("stella"));
        database.execute("update share set state = 'ENDED', ended_at = created_at where ended_at is null");
        world.pass(Duration.ofDays(60));
        reinvite(nova).statusCode(409).body("code", equalTo("not-entitled-to-access"));
    }

    @Test
    void theLibrariesOfAnAccessAreExplained() {
        String luna = importEverybody(server);
        String share = operator().get("/api/v1/users/" + luna).path("shares[0].id");
        operator()
                .get("/api/v1/users/" + luna + "/shares/" + share + "/libraries")
                .then()
                .body("plan.name", equalTo("Monthly"))
                .body("libraries.find { it.title == 'Movies' }.reason", equalTo("IN_THE_PLAN"))
                .body("libraries.find { it.title == 'Series' }.reason", equalTo("TAKEN_BY_HAND"));
        operator()
                .post("/api/v1/users/" + luna + "/shares/" + share + "/applications")
                .then()
                .statusCode(202);
    }

    private String invite(Map<String, Object> body) {
        return operator()
                .body(body)
                .post(INVITATIONS)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private ValidatableResponse refused(Map<String, Object> body, int status, String code) {
        return operator().body(body).post(INVITATIONS).then().statusCode(status).body("code", equalTo(code));
    }

    private ValidatableResponse refused(Map<String, Object> body, int status, String code, String pointer) {
        return refused(body, status, code).body("violations[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse preview(Map<String, Object> body) {
        return operator().body(body).post(INVITATIONS + "/preview").then().statusCode(200);
    }

    private ValidatableResponse reinvite(String user) {
        return operator()
                .body(new HashMap<>())
                .post("/api/v1/users/" + user + "/invitations")
                .then();
    }

    private void sendAgain(String id) {
        operator().post(INVITATIONS + "/" + id + "/sendings").then().statusCode(202);
    }

    private void retire(String user) {
        database.execute(
                "update media_identity set state = 'RETIRED', retired_at = created_at where user_id = '" + user + "'");
        database.execute("insert into retired_key (realm, kind, value_norm, identity_id)"
                + " select realm, 'USERNAME', username_norm, id from media_identity where user_id = '" + user
                + "' on conflict do nothing");
    }

    private void fill() {
        database.execute("update server set max_users = seats_taken");
    }

    private void assertState(String id, String state) {
        operator().get(INVITATIONS + "/" + id).then().body("state", equalTo(state));
    }

    private long seats() {
        return Long.parseLong(
                database.column("select sum(seats_taken) from server").getFirst());
    }

    private void watch() {
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(5));
    }
}
