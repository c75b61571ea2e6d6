package org.streamsmanager.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class PlanResourceTest extends PanelTest {
    private static final String PLANS = "/api/v1/plans";

    @Inject
    PlanService plans;

    @Test
    void theFirstPlanIsTheDefaultAndSaysWhatWasAsked() {
        String group = group("STANDARD");
        create(Map.of(
                        "name",
                        " Family ",
                        "price",
                        money("12.50", "EUR"),
                        "duration",
                        months(1),
                        "groupIds",
                        List.of(group),
                        "streams",
                        3,
                        "downloads",
                        true,
                        "deviceLimit",
                        5))
                .statusCode(201)
                .body("name", equalTo("Family"))
                .body("description", equalTo(""))
                .body("price.amount", equalTo("12.50"))
                .body("price.currency", equalTo("EUR"))
                .body("duration.unit", equalTo("MONTH"))
                .body("groups.id", contains(group))
                .body("targetServers", hasSize(0))
                .body("streams", equalTo(3))
                .body("downloads", equalTo(true))
                .body("transcoding", equalTo(false))
                .body("deviceLimit", equalTo(5))
                .body("isDefault", equalTo(true))
                .body("isTrial", equalTo(false))
                .body("active", equalTo(true))
                .body("users", equalTo(0))
                .body("version", equalTo(0));
    }

    @Test
    void makingAnotherPlanTheDefaultMovesTheFlag() {
        String first = plan("First");
        String second = plan("Second");
        edit(second, 0, Map.of("isDefault", true)).statusCode(200).body("isDefault", equalTo(true));
        get(first).body("isDefault", equalTo(false)).body("version", equalTo(1));
        assertEquals(second, plans.defaultPlan().id().toString());
        edit(second, 1, Map.of("isDefault", false)).statusCode(409).body("code", equalTo("default-plan-needed"));
        edit(second, 1, Map.of("active", false)).statusCode(409).body("code", equalTo("default-plan-needed"));
    }

    @Test
    void withoutAPlanThereIsNoDefault() {
        assertEquals(
                PlanProblem.NO_DEFAULT_PLAN,
                assertThrows(Refusal.class, plans::defaultPlan).problem());
    }

    @Test
    void anotherPriceIsANewVersionAndTheOldOneStays() {
        UUID id = UUID.fromString(plan("Family"));
        UUID old = plans.require(id).currentPriceId();
        edit(id.toString(), 0, Map.of("price", money("15.00", "USD"))).statusCode(200);
        UUID renewed = plans.require(id).currentPriceId();
        assertNotEquals(old, renewed);
        assertEquals("12.50", plans.requirePrice(old).price().amount());
        assertEquals("15.00", plans.requirePrice(renewed).price().amount());
        edit(id.toString(), 1, Map.of("duration", months(3))).statusCode(200);
        assertEquals(3, plans.require(id).duration().count());
        assertEquals("15.00", plans.require(id).price().amount());
        edit(id.toString(), 2, Map.of("price", money("15.00", "USD"), "name", "Home"))
                .statusCode(200);
        assertEquals(3, database.count("plan_price"), "the same price again is no new version");
    }

    @Test
    void absentFieldsStayAndZeroTakesTheDeviceLimitAway() {
        String id = plan("Family");
        edit(id, 0, Map.of("deviceLimit", 4)).body("deviceLimit", equalTo(4)).body("name", equalTo("Family"));
        edit(id, 1, Map.of("streams", 9)).body("deviceLimit", equalTo(4)).body("streams", equalTo(9));
        edit(id, 2, Map.of("deviceLimit", 0)).body("deviceLimit", nullValue());
    }

    @Test
    void thePrivateGroupAndUnknownThingsAreRefused() {
        refused(with("groupIds", List.of(group("PRIVATE"))), 422, "private-library-group", "/groupIds");
        refused(with("groupIds", List.of(UUID.randomUUID())), 422, "invalid-value", "/groupIds");
        refused(with("targetServerIds", List.of(UUID.randomUUID())), 422, "invalid-value", "/targetServerIds");
    }

    @Test
    void everyWrongValueIsNamed() {
        refused(with("name", " "), 422, "invalid-value", "/name");
        refused(with("price", money("12.505", "EUR")), 422, "invalid-value", "/price/amount");
        refused(with("price", money("-1", "EUR")), 422, "invalid-value", "/price/amount");
        refused(with("price", money("1", "ZZZ")), 422, "invalid-value", "/price/currency");
        refused(with("price", money("1", "XXX")), 422, "invalid-value", "/price/currency");
        refused(with("duration", Map.of("unit", "MONTH", "count", 0)), 422, "invalid-value", "/duration/count");
        refused(with("duration", Map.of("unit", "WEEK", "count", 1)), 400, "malformed-request", "/duration/unit");
        refused(with("streams", 0), 422, "invalid-value", "/streams");
        refused(with("colour", "red"), 400, "malformed-request", "/colour");
        assertEquals(0, database.count("plan"));
    }

    @Test
    void namesAreUniqueWhateverTheirCase() {
        plan("Family");
        Map<String, Object> again = with("name", "FAMILY");
        create(again).statusCode(409).body("code", equalTo("plan-name-taken"));
    }

    @Test
    void onlyTheVersionThatWasReadIsEdited() {
        String id = plan("Family");
        edit(id, 7, Map.of("streams", 2)).statusCode(412);
        operator().body(Map.of("streams", 2)).patch(PLANS + "/" + id).then().statusCode(428);
        operator()
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .patch(PLANS + "/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-plan"));
    }

    @Test
    void whoeverMayOnlyReadMayNotWrite() {
        String key = Operator.apiKey(operatorToken(), "plans:read");
        Operator.with(key).get(PLANS).then().statusCode(200).body("total", equalTo(0));
        Operator.with(key).body(with("name", "Mine")).post(PLANS).then().statusCode(403);
        String other = Operator.apiKey(operatorToken(), "users:read");
        Operator.with(other).get(PLANS).then().statusCode(403);
    }

    @Test
    void manyWhoMoveTheDefaultAtOnceLeaveExactlyOne() {
        plan("First");
        List<String> others =
                IntStream.range(0, 6).mapToObj(i -> plan("Plan " + i)).toList();
        String token = operatorToken();
        try (ExecutorService together = Executors.newFixedThreadPool(6)) {
            others.stream()
                    .map(id -> CompletableFuture.runAsync(() -> makeDefault(token, id), together))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertEquals(1, database.count("plan where is_default"));
    }

    @Test
    void changesAreAudited() {
        String id = plan("Family");
        edit(id, 0, Map.of("price", money("20", "EUR"))).statusCode(200);
        operator()
                .get("/api/v1/audit-entries?objectKind=plan&objectId=" + id)
                .then()
                .body("items.action", contains("edited", "created"))
                .body("items[0].before.price", equalTo("12.50 EUR"))
                .body("items[0].after.price", equalTo("20.00 EUR"));
    }

    private static void makeDefault(String token, String id) {
        Operator.with(token)
                .header("If-Match", "\"0\"")
                .body(Map.of("isDefault", true))
                .patch(PLANS + "/" + id)
                .then()
                .statusCode(200);
    }

    private String plan(String name) {
        return create(with("name", name)).statusCode(201).extract().path("id");
    }

    private ValidatableResponse create(Map<String, Object> body) {
        return operator().body(body).post(PLANS).then();
    }

    private ValidatableResponse get(String id) {
        return operator().get(PLANS + "/" + id).then().statusCode(200);
    }

    private ValidatableResponse edit(String id, int version, Map<String, Object> body) {
        return operator()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(PLANS + "/" + id)
                .then();
    }

    private void refused(Map<String, Object> body, int status, String code, String pointer) {
        create(body).statusCode(status).body("code", equalTo(code)).body("violations[0].pointer", equalTo(pointer));
    }

    private String group(String kind) {
        return database.column("select id from library_group where kind = '" + kind + "'")
                .getFirst();
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", "Family");
        body.put("price", money("12.50", "EUR"));
        body.put("duration", months(1));
        body.put(field, value);
        return body;
    }

    private static Map<String, Object> money(String amount, String currency) {
        return Map.of("amount", amount, "currency", currency);
    }

    private static Map<String, Object> months(int count) {
        return Map.of("unit", "MONTH", "count", count);
    }
}
