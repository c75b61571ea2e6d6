package org.streamsmanager.user;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;

/** Two users become one: what each had is there afterwards, once, and nobody is let in who was shut out. */
@QuarkusTest
class MergeTest extends CommunityTest {
    private String luna;
    private String child;

    @BeforeEach
    void twoPeopleOfOneServer() {
        String server = community("vega-token", "Observatory");
        luna = importEverybody(server);
        child = operator().get("/api/v1/users").jsonPath().getString("items.find { it.id != '" + luna + "' }.id");
        operator()
                .header("If-Match", operator().get("/api/v1/users/" + child).header("ETag"))
                .body(Map.of("tags", List.of("family"), "notes", "has a telescope"))
                .patch("/api/v1/users/" + child)
                .then()
                .statusCode(200);
        world.plex().record().clear();
    }

    @Test
    void theOperatorIsAskedWhichAccountStaysAndSeesWhatHappens() {
        Map<String, Object> body = Map.of("closedUserId", child);
        JsonPath first = preview(body).body("hash", nullValue()).extract().jsonPath();
        assertEquals("account:plex.tv", first.getString("questions[0].name"));
        List<String> codes = first.getList("lines.code");
        assertEquals(
                List.of("access-ends", "account-retired", "coverage-goes-on", "notes-moved", "tags-moved"),
                codes.stream().sorted().toList());
        merge(withHash(body, "x")).statusCode(409).body("code", equalTo("merge-question-open"));
        assertEquals(2, database.count("app_user where closed_at is null"), "a refused merge changes nothing");
    }

    @Test
    void everythingGoesToTheSurvivor() {
        String until = operator().get("/api/v1/users/" + luna).path("activeUntil");
        mergeKeeping(luna);
        assertEquals(1, world.plex().controls().sharesOf("luna").size());
        assertEquals(0, world.plex().controls().sharesOf("Kid").size(), "the account that was dropped has no access");
        operator()
                .get("/api/v1/users/" + luna)
                .then()
                .body("tags", hasItem("family"))
                .body("notes", equalTo("has a telescope"))
                .body("identities.state", containsInAnyOrder("CURRENT", "RETIRED"))
                .body("shares.state", containsInAnyOrder("ACTIVE", "ENDED"))
                .body("coverage", hasSize(2))
                .body("activeUntil", not(equalTo(until)));
        assertEquals(
                "1",
                database.column("select count(*) from coverage c where user_id = '" + luna + "' and starts_at = '"
                                + until + "'")
                        .getFirst());
        operator().get("/api/v1/users/" + child).then().statusCode(404);
        assertEquals(
                luna,
                database.column("select merged_into from app_user where id = '" + child + "'")
                        .getFirst());
        assertEquals(
                database.count("share where ended_at is null"),
                Long.parseLong(
                        database.column("select sum(seats_taken) from server").getFirst()));
        operator()
                .get("/api/v1/audit-entries?objectKind=user&objectId=" + child)
                .then()
                .body("items.action", hasItem("merged"));
    }

    @Test
    void theOtherAccountCanBeTheOneThatStays() {
        mergeKeeping(child);
        assertEquals(0, world.plex().controls().sharesOf("luna").size());
        assertEquals(1, world.plex().controls().sharesOf("Kid").size());
        assertEquals(1, database.count("media_identity where user_id = '" + luna + "' and state = 'CURRENT'"));
        assertEquals(1, database.count("share where ended_at is null and user_id = '" + luna + "'"));
        operator()
                .body(Map.of("closedUserId", child))
                .post("/api/v1/users/" + luna + "/merges/previews")
                .then()
                .statusCode(404);
    }

    @Test
    void whatMovedSinceThePreviewIsShownFirst() {
        Map<String, Object> body = choice(luna);
        String hash = preview(body).body("hash", notNullValue()).extract().path("hash");
        world.pass(Duration.ofMinutes(5));
        assertEquals(hash, preview(body).extract().path("hash"), "time alone moves nothing");
        operator()
                .header("If-Match", operator().get("/api/v1/users/" + child).header("ETag"))
                .body(Map.of("permanent", true))
                .patch("/api/v1/users/" + child);
        merge(withHash(body, hash)).statusCode(409).body("code", equalTo("preview-stale"));
        assertEquals(2, database.count("app_user where closed_at is null"));
        String fresh = preview(body)
                .body("lines.code", hasItem("becomes-permanent"))
                .extract()
                .path("hash");
        merge(withHash(body, fresh)).statusCode(200).body("permanent", equalTo(true));
    }

    @Test
    void whoIsSuspendedIsNotLetInByBecomingOneWithSomebody() {
        operator()
                .body(Map.of("cause", "a quarrel"))
                .put("/api/v1/users/" + child + "/suspension")
                .then()
                .statusCode(204);
        letWork(Duration.ofSeconds(10));
        mergeKeeping(luna);
        operator().get("/api/v1/users/" + luna).then().body("state", equalTo("SUSPENDED"));
        assertEquals(0, world.plex().controls().sharesOf("luna").size());
    }

    @Test
    void oneLoginStaysAndTheOtherIsLocked() {
        customer(luna).get("/api/v1/me/account").then().statusCode(200);
        var childs = customer(child);
        childs.get("/api/v1/me/account").then().statusCode(200);
        List<String> logins = preview(Map.of("closedUserId", child))
                .extract()
                .jsonPath()
                .getList("questions.find { it.name == 'login' }.options.id");
        Map<String, Object> body = choice(luna);
        Map<String, Object> choices = new HashMap<>();
        choices.put("account:plex.tv", identity(luna));
        choices.put("login", logins.get(0));
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("choices", choices);
        String hash = preview(whole).extract().path("hash");
        merge(withHash(whole, hash)).statusCode(200);
        assertEquals(1, database.count("login where user_id = '" + luna + "' and locked_at is null"));
        assertEquals(1, database.count("login where locked_at is not null and user_id is null"));
        assertEquals(
                0,
                database.count("session s join login l on l.id = s.login_id"
                        + " where l.locked_at is not null and s.revoked_at is null"));
    }

    @Test
    void paymentsAndWhatTheyAreWorthGoOn() {
        operator().body(Map.of("cause", "moves")).get("/api/v1/users/" + child + "/coverage");
        String price = database.column("select id from plan_price").getFirst();
        String payment = "0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e";
        String coverage = database.column("select id from coverage where user_id = '" + child + "'")
                .getFirst();
        database.execute("insert into payment (id, user_id, plan_price_id, amount_minor, net_minor, currency,"
                + " gateway_account, transaction_id, sequence, occurred_at, note, state, created_at) values ('"
                + payment
                + "', '" + child + "', '" + price + "', 1250, 1250, 'EUR', 'manual', 't1', 1, '" + world.now()
                + "', '', 'BOOKED', '" + world.now() + "')");
        database.execute("insert into ledger_entry (id, txn, account, user_id, coverage_id, amount_minor, currency,"
                + " cause_kind, cause_id, created_at) values (gen_random_uuid(), '" + payment + "', 'RECEIVED', '"
                + child
                + "', null, 1250, 'EUR', 'PAYMENT', '" + payment + "', '" + world.now() + "'), (gen_random_uuid(), '"
                + payment + "', 'COVERAGE', '" + child + "', '" + coverage + "', -1250, 'EUR', 'PAYMENT', '" + payment
                + "', '" + world.now() + "')");
        mergeKeeping(luna);
        assertEquals(1, database.count("payment where user_id = '" + luna + "'"));
        assertEquals(
                List.of("0"),
                database.column("select sum(amount_minor) from ledger_entry"),
                "every transaction sums to zero");
        assertEquals(
                "-1250",
                database.column("select sum(amount_minor) from ledger_entry e join coverage c on c.id = e.coverage_id"
                                + " where c.user_id = '" + luna + "'")
                        .getFirst(),
                "what was paid and not used is worth as much as before");
        operator().get("/api/v1/payments?userId=" + luna).then().body("items", hasSize(1));
    }

    @Test
    void nobodyIsMergedIntoThemselvesOrIntoNobody() {
        preview(luna, Map.of("closedUserId", luna), 422);
        preview(luna, Map.of("closedUserId", "0198f3a2-7c1e-7b52-9d7e-3f1c2a4b5d6e"), 404);
        preview(luna, Map.of("closedUserId", child, "choices", Map.of("account:plex.tv", luna)), 422);
    }

    private void mergeKeeping(String user) {
        Map<String, Object> body = choice(user);
        String hash = preview(body).extract().path("hash");
        merge(withHash(body, hash)).statusCode(200);
        letWork(Duration.ofSeconds(20));
    }

    private Map<String, Object> choice(String user) {
        return Map.of("closedUserId", child, "choices", Map.of("account:plex.tv", identity(user)));
    }

    private String identity(String user) {
        return database.column("select id from media_identity where state = 'CURRENT' and user_id = '" + user + "'")
                .getFirst();
    }

    private static Map<String, Object> withHash(Map<String, Object> body, String hash) {
        Map<String, Object> whole = new HashMap<>(body);
        whole.put("hash", hash);
        return whole;
    }

    private ValidatableResponse preview(Map<String, Object> body) {
        return preview(luna, body, 200);
    }

    private ValidatableResponse preview(String user, Map<String, Object> body, int status) {
        return operator()
                .body(body)
                .post("/api/v1/users/" + user + "/merges/previews")
                .then()
                .statusCode(status);
    }

    private ValidatableResponse merge(Map<String, Object> body) {
        return operator().body(body).post("/api/v1/users/" + luna + "/merges").then();
    }

    @Test
    void lettersAndInvitationsComeAlong() {
        customer(child)
                .body(Map.of("name", "A child", "email", "child@example.test", "text", "Hello"))
                .post("/api/v1/site/contact-messages")
                .then()
                .statusCode(202);
        Map<String, Object> body = Map.of("closedUserId", child);
        List<String> codes = preview(body).extract().jsonPath().getList("lines.code");
        assertEquals(1, codes.stream().filter("letters-moved"::equals).count(), codes.toString());
        mergeKeeping(luna);
        assertEquals(1, database.count("contact_message where user_id = '" + luna + "'"));
    }
}
