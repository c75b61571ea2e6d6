package org.streamsmanager.accountchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.Operator;

/** Who may change, and who has to agree. */
@QuarkusTest
class AccountChangeApprovalTest extends CommunityTest {
    private static final String NOVA = "nova@example.test";
    private static final String REQUESTS = "/api/v1/account-change-requests";
    private static final String MINE = "/api/v1/me/account-change-requests";
    private String luna;

    @BeforeEach
    void everybodyMustChange() {
        luna = importEverybody(community("vega-token", "Observatory"));
        loseTheAccount();
        community("rigel-token", "Atlas");
        requireAccountChange();
        world.plex().record().clear();
    }

    @Test
    void nothingIsSentUntilAnOperatorAgrees() {
        settings(Map.of("approval", "BY_OPERATOR"));
        String request = changeAccount(luna, NOVA);
        customer(luna).get(MINE + "/" + request).then().body("state", equalTo("AWAITING_APPROVAL"));
        operator().get("/api/v1/overview").then().body("accountChanges.awaitingApproval", equalTo(1));
        letWork(Duration.ofMinutes(2));
        assertEquals(0, world.plex().record().count("POST", "/api/v2/shared_servers"));
        assertEquals(0, database.count("retired_key"), "nothing is retired before");

        operator().post(REQUESTS + "/" + request + "/approval").then().statusCode(200);
        letWork(Duration.ofSeconds(10));
        operator()
                .get(REQUESTS + "/" + request)
                .then()
                .body("state", equalTo("INVITED"))
                .body("decidedBy", equalTo(Operator.EMAIL));
        operator()
                .post(REQUESTS + "/" + request + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("not-awaiting-approval"));
    }

    @Test
    void aRefusalIsReadByTheCustomerAndCostsNothing() {
        settings(Map.of("approval", "BY_OPERATOR"));
        String request = changeAccount(luna, NOVA);
        operator()
                .body(Map.of("reason", "Please write to us first."))
                .post(REQUESTS + "/" + request + "/refusal")
                .then()
                .statusCode(200);
        customer(luna)
                .get(MINE + "/" + request)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo("refused-by-operator"))
                .body("refusal.message", equalTo("Please write to us first."))
                .body("decidedBy", nullValue());
        operator()
                .body(Map.of("reason", "again"))
                .post(REQUESTS + "/" + request + "/refusal")
                .then()
                .statusCode(409)
                .body("code", equalTo("request-ended"));
        customer(luna).body(Map.of("email", NOVA)).post(MINE).then().statusCode(202);
    }

    @Test
    void anInvitationThatIsOutIsTakenBackByARefusal() {
        String request = changeAccount(luna, NOVA);
        assertEquals(1, world.plex().controls().sharesOf(NOVA).size());
        operator()
                .body(Map.of("reason", "A mistake of ours."))
                .post(REQUESTS + "/" + request + "/refusal")
                .then()
                .body("state", equalTo("REFUSED"));
        letWork(Duration.ofSeconds(10));
        assertEquals(List.of(), world.plex().controls().sharesOf(NOVA));
    }

    @Test
    void manyAreApprovedAtOnceEachWithItsResult() {
        settings(Map.of("approval", "BY_OPERATOR"));
        String other =
                operator().get("/api/v1/users").jsonPath().getString("items.find { it.id != '" + luna + "' }.id");
        String first = changeAccount(luna, NOVA);
        String second = changeAccount(other, "stella@example.test");
        customer(other).delete(MINE + "/" + second).then().statusCode(204);
        String unknown = UUID.randomUUID().toString();
        operator()
                .body(Map.of("ids", List.of(first, second, unknown)))
                .post(REQUESTS + "/approvals")
                .then()
                .statusCode(200)
                .body("items.approved", contains(true, false, false))
                .body("items.problem", contains(null, "not-awaiting-approval", "unknown-request"));
    }

    @Test
    void allWhoWaitAreApprovedByTheFilterThatWasPreviewed() {
        settings(Map.of("approval", "BY_OPERATOR"));
        String other =
                operator().get("/api/v1/users").jsonPath().getString("items.find { it.id != '" + luna + "' }.id");
        String first = changeAccount(luna, NOVA);
        Map<String, Object> filter = Map.of("origin", "REQUIRED");
        String stale = previewed(filter).body("count", equalTo(1)).extract().path("hash");
        changeAccount(other, "stella@example.test");
        approveAll(filter, stale).statusCode(409).body("code", equalTo("preview-stale"));
        previewed(Map.of("search", "nova")).body("count", equalTo(1)).body("first.id", contains(first));
        previewed(Map.of("origin", "WISHED")).body("count", equalTo(0));
        String hash = previewed(filter)
                .body("count", equalTo(2))
                .body("origins.REQUIRED", equalTo(2))
                .body("proofs.TYPED", equalTo(2))
                .extract()
                .path("hash");
        approveAll(filter, hash).statusCode(200).body("items.approved", contains(true, true));
        letWork(Duration.ofSeconds(10));
        assertEquals(2, database.count("account_change_request where state = 'INVITED'"));
        operator()
                .body(Map.of("filter", filter))
                .post(REQUESTS + "/approvals")
                .then()
                .statusCode(422);
    }

    private ValidatableResponse previewed(Map<String, Object> filter) {
        return operator()
                .body(filter)
                .post(REQUESTS + "/approvals/previews")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse approveAll(Map<String, Object> filter, String hash) {
        return operator()
                .body(Map.of("filter", filter, "hash", hash))
                .post(REQUESTS + "/approvals")
                .then();
    }

    @Test
    void theQueueIsFilteredByStateOriginProofPersonAndText() {
        settings(Map.of("approval", "BY_OPERATOR"));
        String request = changeAccount(luna, NOVA);
        for (String filter : List.of(
                "state=AWAITING_APPROVAL&state=FAILED",
                "origin=REQUIRED",
                "proof=TYPED",
                "userId=" + luna,
                "search=NOVA",
                "search=lun")) {
            operator().get(REQUESTS + "?" + filter).then().body("items.id", contains(request));
        }
        for (String filter : List.of("state=INVITED", "origin=WISHED", "proof=SIGN_IN", "search=%25", "search=zz")) {
            operator().get(REQUESTS + "?" + filter).then().body("items", hasSize(0));
        }
    }

    @Test
    void switchedOffMeansForCustomersButNotForOperators() {
        settings(Map.of("enabled", false));
        customer(luna)
                .body(Map.of("email", NOVA))
                .post(MINE)
                .then()
                .statusCode(409)
                .body("code", equalTo("changes-switched-off"));
        customer(luna).get("/api/v1/me/account").then().body("changeRules.allowed", equalTo(false));
        operator()
                .body(Map.of("userId", luna, "email", NOVA))
                .post(REQUESTS)
                .then()
                .statusCode(202);
    }

    @Test
    void aTypedAddressIsNotEnoughWhereSigningInIsRequired() {
        settings(Map.of("signInRequired", true));
        customer(luna)
                .body(Map.of("email", NOVA))
                .post(MINE)
                .then()
                .statusCode(409)
                .body("code", equalTo("sign-in-required"));
    }

    @Test
    void anIntegratorCreatesAndFollowsARequestByKey() {
        settings(Map.of("approval", "BY_OPERATOR"));
        String key = Operator.apiKey(operatorToken(), "account-changes:read", "account-changes:write");
        var request = Map.of("userId", luna, "email", NOVA);
        String path = Operator.with(key)
                .header("Idempotency-Key", "one")
                .body(request)
                .post(REQUESTS)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        Operator.with(key)
                .header("Idempotency-Key", "one")
                .body(request)
                .post(REQUESTS)
                .then()
                .statusCode(202)
                .body("id", equalTo(path.substring(path.lastIndexOf('/') + 1)));
        letWork(Duration.ofSeconds(10));
        Operator.with(key).get(path).then().body("state", equalTo("INVITED"));
        world.plex().controls().accept(NOVA, "Atlas");
        world.pass(Duration.ofMinutes(3));
        jobs.run("watch-invitations");
        letWork(Duration.ofSeconds(5));
        Operator.with(key).get(path).then().body("state", equalTo("COMPLETED")).body("server.name", equalTo("Atlas"));
        Operator.with(key).get(REQUESTS + "?userId=" + luna).then().body("items.state", contains("COMPLETED"));
        String reader = Operator.apiKey(operatorToken(), "account-changes:read");
        Operator.with(reader).get(path).then().statusCode(200);
        Operator.with(reader).body(request).post(REQUESTS).then().statusCode(403);
    }

    @Test
    void whoHasNotReactedIsCountedAndFound() {
        settings(Map.of("approval", "BY_OPERATOR"));
        int required = (int) database.count("app_user where change_required_at is not null");
        operator().get("/api/v1/overview").then().body("accountChanges.notReacted", equalTo(required));
        changeAccount(luna, NOVA);
        operator().get("/api/v1/overview").then().body("accountChanges.notReacted", equalTo(required - 1));
        operator().get("/api/v1/users?notReactedDays=0").then().body("total", equalTo(required - 1));
        operator().get("/api/v1/users?notReactedDays=3").then().body("total", equalTo(0));
        operator().get("/api/v1/users?notReactedDays=soon").then().statusCode(422);
        world.pass(Duration.ofDays(3));
        operator().get("/api/v1/users?notReactedDays=3").then().body("total", equalTo(required - 1));
        operator()
                .get("/api/v1/audit-entries?objectKind=user&objectId=" + luna)
                .then()
                .body("items.action", hasItems("account-change-requested", "account-change-awaits-approval"));
    }

    private void settings(Map<String, Object> wanted) {
        String path = "/api/v1/settings/account-change";
        var now = operator().get(path);
        Map<String, Object> all = new LinkedHashMap<>(now.jsonPath().getMap(""));
        all.putAll(wanted);
        operator()
                .header("If-Match", now.header("ETag"))
                .body(all)
                .put(path)
                .then()
                .statusCode(200);
    }
}
