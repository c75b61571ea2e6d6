package org.streamsmanager.peopleimport;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;
import org.streamsmanager.user.IdentityService;

@QuarkusTest
class PeopleImportResourceTest extends PanelTest {
    private static final String IMPORTS = "/api/v1/people-imports";

    @Inject
    Jobs planned;

    @Inject
    IdentityService identities;

    private String key;

    @Test
    void thePreviewSaysWhatWouldBeDoneAndDoesNothing() {
        String id = preview(observatory());
        get(id).body("state", equalTo("PREVIEWED"))
                .body("serverName", equalTo("Observatory"))
                .body("plan.name", equalTo("Monthly"))
                .body("counts.NEW", equalTo(2))
                .body("counts.MANAGED", equalTo(1))
                .body("counts.RETIRED", equalTo(0))
                .body("hash", notNullValue());
        rows(id).body("items.title", containsInAnyOrder("luna", "Kid"))
                .body("items.outcome", everyItem(equalTo("WAITING")))
                .body("items.pending", everyItem(equalTo(false)));
        assertEquals(0, database.count("app_user"));
    }

    @Test
    void applyingGivesEverybodyAUserAnAccountCoverageAndTheirAccess() {
        String id = imported(observatory());
        get(id).body("state", equalTo("DONE"));
        rows(id).body("items.outcome", everyItem(equalTo("DONE"))).body("items.userId", everyItem(notNullValue()));
        panel().get("/api/v1/users?search=luna")
                .then()
                .body("items", hasSize(1))
                .body("items[0].email", equalTo("luna@example.test"))
                .body("items[0].state", equalTo("ACTIVE"))
                .body("items[0].plan.name", equalTo("Monthly"))
                .body("items[0].activeUntil", equalTo("2026-04-02T09:00:00Z"))
                .body("items[0].server.name", equalTo("Observatory"))
                .body("items[0].shareState", equalTo("ACTIVE"));
        panel().get("/api/v1/audit-entries?objectKind=user")
                .then()
                .body("items.action", contains("created", "created"))
                .body("items.cause", everyItem(equalTo("read in from Observatory")));
        assertEquals(2, database.count("media_identity where state = 'CURRENT'"));
        assertEquals(2, database.count("coverage where source = 'IMPORT'"));
    }

    @Test
    void readingInAgainChangesNothing() {
        String server = observatory();
        imported(server);
        String again = imported(server);
        get(again)
                .body("counts.KNOWN", equalTo(2))
                .body("counts.NEW", equalTo(0))
                .body("state", equalTo("DONE"));
        assertEquals(2, database.count("app_user"));
        assertEquals(2, database.count("coverage"));
        assertEquals(2, database.count("share"));
        assertEquals(2, database.count("media_identity"));
    }

    @Test
    void aRepeatedJobChangesNothing() {
        String id = imported(observatory());
        ApplyPeopleImport repeated = new ApplyPeopleImport(UUID.fromString(id));
        QuarkusTransaction.requiringNew().run(() -> planned.enqueue(ApplyPeopleImport.KEY, repeated));
        QuarkusTransaction.requiringNew()
                .run(() -> planned.enqueue(ReadPeople.KEY, new ReadPeople(UUID.fromString(id))));
        jobs.runDue();
        get(id).body("state", equalTo("DONE"));
        assertEquals(2, database.count("app_user"));
        assertEquals(2, database.count("coverage"));
    }

    @Test
    void anInvitationThatNobodyAcceptedYetIsTakenAsAnnounced() {
        String server = observatory();
        world.plex().controls().invite("Observatory", "newcomer@example.test");
        String id = imported(server);
        get(id).body("counts.PENDING", equalTo(1)).body("counts.UNREGISTERED", equalTo(1));
        panel().get("/api/v1/users?search=newcomer@example.test")
                .then()
                .body("items", hasSize(1))
                .body("items[0].shareState", equalTo("PENDING"));
        assertEquals(1, database.count("media_identity where state = 'PENDING' and email = 'newcomer@example.test'"));
    }

    @Test
    void anEmptyListIsNeverBelieved() {
        String server = observatory();
        world.plex().faults().always(new Fault.EmptyList(null), Target.plexTv("GET", "*shared_servers*"));
        failed(preview(server), "nobody-read");
    }

    @Test
    void aListThatIsNotWholeCreatesNobody() {
        String server = observatory();
        world.plex().faults().always(new Fault.Page(500), Target.plexTv("GET", "*friends*"));
        failed(preview(server), "reading-incomplete");
    }

    @Test
    void anUnreadableListFailsWithItsReason() {
        String server = observatory();
        world.plex().faults().always(new Fault.Page(502), Target.plexTv("GET", "*shared_servers*"));
        String id = preview(server);
        failed(id, "reading-failed");
        world.plex().faults().clear();
        world.pass(Duration.ofHours(1));
        get(preview(server)).body("state", equalTo("PREVIEWED"));
    }

    @Test
    void aRetiredAccountIsReportedAndNeverAttached() {
        String server = observatory();
        imported(server);
        retireLuna();
        String id = imported(server);
        get(id).body("counts.RETIRED", equalTo(1)).body("counts.KNOWN", equalTo(1));
        rows(id, "RETIRED").body("items.outcome", contains("REFUSED")).body("items.username", contains("luna"));
        panel().get("/api/v1/notices")
                .then()
                .body("items.kind", hasItem("retired-account-has-access"))
                .body("items.subject", hasItem("luna"));
        assertEquals(1, database.count("media_identity where username = 'luna'"));
        assertEquals(2, database.count("app_user"));
    }

    @Test
    void whoeverWasRetiredSinceThePreviewIsNotAttachedEither() {
        String server = observatory();
        imported(server);
        String id = preview(server);
        retireLuna();
        apply(id, get(id).extract().path("hash")).statusCode(202);
        jobs.runDue();
        rows(id).body("items.find { it.username == 'luna' }.outcome", equalTo("REFUSED"));
    }

    @Test
    void theOperatorsOwnAccountsAreNotCustomers() {
        String server = observatory();
        connect("rigel-token");
        world.plex().controls().invite("Observatory", "rigel");
        String id = imported(server);
        get(id).body("counts.STAFF", equalTo(1));
        rows(id, "STAFF").body("items.outcome", contains("REFUSED"));
        assertEquals(2, database.count("app_user"));
    }

    @Test
    void exactlyThePreviewThatWasSeenIsAppliedAndOnce() {
        String id = preview(observatory());
        apply(id, "another").statusCode(409).body("code", equalTo("preview-stale"));
        String hash = get(id).extract().path("hash");
        world.pass(Duration.ofHours(25));
        apply(id, hash).statusCode(409).body("code", equalTo("preview-stale"));
        assertEquals(0, database.count("app_user"));
    }

    @Test
    void aPreviewIsAppliedOnlyOnce() {
        String id = imported(observatory());
        apply(id, get(id).extract().path("hash")).statusCode(409).body("code", equalTo("people-import-not-previewed"));
    }

    @Test
    void oneServerIsReadOnceAtATime() {
        String server = observatory();
        start(server).statusCode(202).header("Location", containsString(IMPORTS + "/"));
        start(server).statusCode(409).body("code", equalTo("people-import-running"));
    }

    @Test
    void withoutADefaultPlanOrServerNothingBegins() {
        String server = server(connect("vega-token"), "Observatory");
        start(server).statusCode(409).body("code", equalTo("no-default-plan"));
        plan();
        start(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("unknown-server"));
        panel().body(Map.of()).post(IMPORTS).then().statusCode(422).body("violations[0].pointer", equalTo("/serverId"));
        panel().get(IMPORTS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void theHashFollowsTheFacts() {
        String server = observatory();
        String before = get(preview(server)).extract().path("hash");
        String same = get(preview(server)).extract().path("hash");
        world.plex().controls().invite("Observatory", "newcomer@example.test");
        String after = get(preview(server)).extract().path("hash");
        assertEquals(before, same);
        assertNotEquals(before, after);
    }

    /** A key does not run out when time passes. */
    private RequestSpecification panel() {
        if (key == null) {
            key = Operator.apiKey(
                    operatorToken(),
                    "users:read",
                    "users:write",
                    "servers:read",
                    "servers:write",
                    "plans:write",
                    "notices:read",
                    "audit:read");
        }
        return Operator.with(key);
    }

    private void retireLuna() {
        UUID luna = UUID.fromString(database.column("select id from media_identity where username = 'luna'")
                .getFirst());
        QuarkusTransaction.requiringNew().run(() -> identities.retire(luna, "lost"));
    }

    private void failed(String id, String code) {
        get(id).body("state", equalTo("FAILED"))
                .body("problem.code", equalTo(code))
                .body("problem.message", notNullValue());
        rows(id).body("total", equalTo(0));
        assertEquals(0, database.count("app_user"));
    }

    private String observatory() {
        plan();
        return server(connect("vega-token"), "Observatory");
    }

    private String imported(String server) {
        String id = preview(server);
        apply(id, get(id).extract().path("hash")).statusCode(202);
        jobs.runDue();
        return id;
    }

    private String preview(String server) {
        String id = start(server).statusCode(202).extract().path("id");
        jobs.runDue();
        return id;
    }

    private ValidatableResponse start(String server) {
        return panel().body(Map.of("serverId", server)).post(IMPORTS).then();
    }

    private ValidatableResponse apply(String id, String hash) {
        return panel().body(Map.of("hash", hash))
                .post(IMPORTS + "/" + id + "/application")
                .then();
    }

    private ValidatableResponse get(String id) {
        return panel().get(IMPORTS + "/" + id).then().statusCode(200);
    }

    private ValidatableResponse rows(String id) {
        return panel().get(IMPORTS + "/" + id + "/rows").then().statusCode(200);
    }

    private ValidatableResponse rows(String id, String verdict) {
        return panel().get(IMPORTS + "/" + id + "/rows?verdict=" + verdict)
                .then()
                .statusCode(200);
    }

    private String connect(String token) {
        return panel().body(Map.of("token", token))
                .post("/api/v1/plex-accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String server(String account, String name) {
        String machine = panel().get("/api/v1/plex-accounts/" + account + "/available-servers")
                .jsonPath()
                .getString("items.find { it.name == '" + name + "' }.machineIdentifier");
        String id = panel().body(Map.of("plexAccountId", account, "machineIdentifier", machine))
                .post("/api/v1/servers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        jobs.runDue();
        return id;
    }

    private void plan() {
        panel().body(Map.of(
                        "name", "Monthly",
                        "price", Map.of("amount", "12.50", "currency", "EUR"),
                        "duration", Map.of("unit", "MONTH", "count", 1)))
                .post("/api/v1/plans")
                .then()
                .statusCode(201);
    }
}
