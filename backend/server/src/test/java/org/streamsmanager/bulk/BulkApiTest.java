package org.streamsmanager.bulk;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

/** Everything by REST with an API key; what makes no sense is named with its place. */
@QuarkusTest
class BulkApiTest extends PanelTest {
    private static final int PEOPLE = 30;
    private static final String PATH = "/api/v1/bulk-edits";
    private static final Map<String, Object> FLAG = Map.of(
            "action", "REQUIRE_ACCOUNT_CHANGE",
            "fields", Map.of("required", true),
            "selection", Map.of("filter", Map.of()));

    @Inject
    BulkActions actions;

    @Inject
    ObjectMapper json;

    private String key;

    @BeforeEach
    void people() {
        key = Operator.apiKey(operatorToken(), "bulk:read", "bulk:write");
        database.execute("insert into app_user (id, display_name, permanent, notes, created_at, updated_at, version)"
                + " select gen_random_uuid(), 'somebody ' || n, false, '', '2026-01-01', '2026-01-01', 0"
                + " from generate_series(1, " + PEOPLE + ") n");
    }

    @Test
    void aKeyLeadsABulkEditFromThePreviewToItsUndoAndARepeatDoesNothingTwice() {
        Response created = repeated("create", FLAG, PATH);
        String edit = PATH + "/" + created.path("id");
        assertEquals(edit, path(created.header("Location")));
        assertEquals(1, database.count("bulk_edit"));
        jobs.runDue();
        String hash = asKey().get(edit)
                .then()
                .body("state", equalTo("PREVIEWED"))
                .extract()
                .path("hash");
        Response applied = repeated("apply", Map.of("hash", hash), edit + "/application");
        assertEquals(edit, path(applied.header("Location")));
        jobs.runDue();
        asKey().get(edit).then().body("state", equalTo("DONE")).body("rowStates.DONE", equalTo(PEOPLE));
        asKey().get(edit + "/rows?pageSize=10")
                .then()
                .body("items", hasSize(10))
                .body("total", equalTo(PEOPLE))
                .body("next", notNullValue());
        asKey().get(edit + "/result").then().statusCode(200).contentType("text/csv");
        Response undo = repeated("undo", null, edit + "/undo");
        String undoing = PATH + "/" + undo.path("id");
        assertEquals(2, database.count("bulk_edit"));
        jobs.runDue();
        hash = asKey().get(undoing).path("hash");
        asKey().body(Map.of("hash", hash)).post(undoing + "/application").then().statusCode(202);
        jobs.runDue();
        assertEquals(0, database.count("app_user where change_required_at is not null"));
    }

    @Test
    void aKeyThatOnlyReadsChangesNothing() {
        Operator.with(Operator.apiKey(operatorToken(), "bulk:read"))
                .body(FLAG)
                .post(PATH)
                .then()
                .statusCode(403);
        assertEquals(0, database.count("bulk_edit"));
    }

    @Test
    void valuesOutOfRangeAreNamed() {
        refused("GIVE_DAYS", Map.of("days", 0, "cause", "x"), "/fields/days");
        refused("GIVE_DAYS", Map.of("days", 3_651, "cause", "x"), "/fields/days");
        refused("GIVE_DAYS", Map.of("days", 1.5, "cause", "x"), "/fields/days");
        refused("GIVE_DAYS", Map.of("days", 5), "/fields/cause");
        refused("SET_END", Map.of("endsAt", "tomorrow", "cause", "x"), "/fields/endsAt");
        refused("SUSPEND", Map.of("cause", "x"), "/fields/suspended");
        refused("CHANGE_PLAN", Map.of("planId", "gold"), "/fields/planId");
        refused("EDIT_USER", Map.of("addTags", List.of("x".repeat(51))), "/fields/addTags");
        refused("EDIT_USER", Map.of("permanent", "yes"), "/fields/permanent");
        refused("END_ACCESS", Map.of("cause", "x".repeat(501)), "/fields/cause");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"favouriteColour\": \"red\"}", "{\"state\": \"HAPPY\"}", "{\"tag\": \"nobody has it\"}"})
    void aStoredFilterThatCannotBeReadAnyMoreEndsThePreviewInWords(String filter) {
        String edit = asKey().body(FLAG).post(PATH).path("id");
        jobs.runDue();
        database.execute("update bulk_edit set selection = '{\"filter\": " + filter + "}'");
        asKey().post(PATH + "/" + edit + "/previews").then().statusCode(202);
        jobs.runDue();
        asKey().get(PATH + "/" + edit)
                .then()
                .body("state", equalTo("FAILED"))
                .body("problem", notNullValue())
                .body("size", equalTo(PEOPLE));
        assertEquals(0, database.count("app_user where change_required_at is not null"));
    }

    @Test
    void eachActionHasAnExampleThatItWouldTake() throws Exception {
        Map<String, String> examples = examples();
        for (BulkAction action : actions.all()) {
            String example = examples.get(action.name());
            assertNotNull(example, () -> "no example of " + action.name());
            CreateBulkEditRequest request = json.readValue(example, CreateBulkEditRequest.class);
            assertEquals(action.name(), request.action());
            assertTrue(request.selection().valid());
            assertTrue(request.fields()
                    .keySet()
                    .containsAll(BulkValues.of(action.fields(), request.fields())
                            .asMap()
                            .keySet()));
        }
    }

    @Test
    void theActionsSayWhatTheyTake() {
        asKey().get("/api/v1/bulk-actions")
                .then()
                .body("items.name", hasItem("WRITE_MESSAGE"))
                .body("items.find { it.name == 'GIVE_DAYS' }.fields[0].type", equalTo("NUMBER"))
                .body("items.find { it.name == 'GIVE_DAYS' }.fields[0].most", equalTo(3_650))
                .body("items.find { it.name == 'ERASE_USER' }.reversal", equalTo("NOTHING"));
    }

    private static Map<String, String> examples() {
        Method create = Arrays.stream(BulkEditResource.class.getMethods())
                .filter(method -> method.getName().equals("create"))
                .findFirst()
                .orElseThrow();
        RequestBody body = create.getParameters()[1].getAnnotation(RequestBody.class);
        return Arrays.stream(body.content()[0].examples())
                .collect(Collectors.toMap(ExampleObject::name, ExampleObject::value));
    }

    /** Sent twice with the same key, as by somebody who did not hear the first answer. */
    private Response repeated(String idempotencyKey, Object body, String path) {
        Response first = once(idempotencyKey, body, path);
        Response second = once(idempotencyKey, body, path);
        first.then().statusCode(202);
        second.then().statusCode(202).header("Idempotency-Replayed", "true");
        assertEquals(first.<String>path("id"), second.path("id"));
        return first;
    }

    private Response once(String idempotencyKey, Object body, String path) {
        RequestSpecification request = asKey().header("Idempotency-Key", idempotencyKey);
        return body == null ? request.post(path) : request.body(body).post(path);
    }

    private void refused(String action, Map<String, Object> fields, String pointer) {
        asKey().body(Map.of("action", action, "fields", fields, "selection", Map.of("filter", Map.of())))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private RequestSpecification asKey() {
        return Operator.with(key);
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/api/"));
    }
}
