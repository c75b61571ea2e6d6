package org.streamsmanager.savedview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.Operator;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class SavedViewResourceTest extends PanelTest {
    private static final String VIEWS = "/api/v1/saved-views";

    @Test
    void aViewIsKeptUnderItsNameAndReplacedByTheSameName() {
        save(operator(), "Soon", Map.of("expiresBefore", "2026-12-01T00:00:00Z"))
                .statusCode(200);
        save(operator(), " soon ", Map.of("state", "ACTIVE", "sort", "-activeUntil"))
                .statusCode(200)
                .body("name", equalTo("soon"));
        save(operator(), "Banished", Map.of("state", "EXPIRED")).statusCode(200);
        operator()
                .get(VIEWS + "?list=users")
                .then()
                .body("items.name", contains("Banished", "soon"))
                .body("items[1].query.sort", equalTo("-activeUntil"))
                .body("items[1].columns", contains("plan", "server"));
    }

    @Test
    void nobodySeesOrDeletesTheViewsOfAnother() {
        String id = save(operator(), "Mine", Map.of()).extract().path("id");
        RequestSpecification other = Operator.with(Operator.apiKey(operatorToken(), "users:read"));
        other.get(VIEWS).then().statusCode(200).body("items", hasSize(0));
        Operator.with(Operator.apiKey(operatorToken(), "users:read"))
                .delete(VIEWS + "/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-view"));
        operator().delete(VIEWS + "/" + id).then().statusCode(204);
        operator().delete(VIEWS + "/" + id).then().statusCode(404);
    }

    @Test
    void aNameIsWantedAndNothingGrowsForEver() {
        save(operator(), " ", Map.of()).statusCode(422).body("violations[0].pointer", equalTo("/name"));
        save(operator(), "x".repeat(81), Map.of()).statusCode(422);
        operator()
                .body(Map.of("list", "spoons", "name", "x", "query", Map.of(), "columns", List.of()))
                .put(VIEWS)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/list"));
        for (int number = 0; number < SavedViewService.MOST; number++) {
            save(operator(), "View " + number, Map.of()).statusCode(200);
        }
        save(operator(), "One more", Map.of()).statusCode(409).body("code", equalTo("too-many-views"));
        save(operator(), "View 7", Map.of("state", "ACTIVE")).statusCode(200);
    }

    private static ValidatableResponse save(RequestSpecification who, String name, Map<String, String> query) {
        return who.body(Map.of("list", "users", "name", name, "query", query, "columns", List.of("plan", "server")))
                .put(VIEWS)
                .then();
    }
}
