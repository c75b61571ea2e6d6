package org.streamsmanager.payment;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.testing.PanelTest;
import org.streamsmanager.user.UserService;

/** What an operator does with money and time, by REST. */
abstract class Till extends PanelTest {
    static final String PAYMENTS = "/api/v1/payments";

    @Inject
    UserService users;

    UUID user(String name) {
        return users.create(name, false, null).id();
    }

    String plan(String name, String amount, String unit, int count) {
        return operator()
                .body(Map.of(
                        "name", name,
                        "price", Map.of("amount", amount, "currency", "EUR"),
                        "duration", Map.of("unit", unit, "count", count)))
                .post("/api/v1/plans")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Map<String, Object> payment(String transactionId, UUID user, String plan) {
        Map<String, Object> body = new HashMap<>();
        body.put("transactionId", transactionId);
        body.put("method", "CASH");
        body.put("lines", List.of(line(user, plan)));
        return body;
    }

    static Map<String, Object> line(UUID user, String plan) {
        return new HashMap<>(Map.of("userId", user, "planId", plan));
    }

    static Map<String, Object> eur(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    ValidatableResponse record(Map<String, Object> body) {
        return operator().body(body).post(PAYMENTS).then();
    }

    String paid(String transactionId, UUID user, String plan) {
        return record(payment(transactionId, user, plan))
                .statusCode(201)
                .extract()
                .path("items[0].id");
    }

    ValidatableResponse coverage(UUID user) {
        return operator().get("/api/v1/users/" + user + "/coverage").then().statusCode(200);
    }

    String previewHash(String path, Map<String, Object> body) {
        return operator()
                .body(body)
                .post(path + "/previews")
                .then()
                .statusCode(200)
                .extract()
                .path("hash");
    }

    /** Previews the change, then carries it out. */
    ValidatableResponse change(UUID user, Map<String, Object> change) {
        String path = "/api/v1/users/" + user + "/coverage-changes";
        Map<String, Object> body = new HashMap<>(change);
        body.putIfAbsent("cause", "asked");
        body.put("hash", previewHash(path, body));
        return operator().body(body).post(path).then().statusCode(201);
    }

    ValidatableResponse cancel(String payment) {
        String path = PAYMENTS + "/" + payment + "/cancellations";
        Map<String, Object> body = new HashMap<>(Map.of("cause", "bounced"));
        body.put("hash", previewHash(path, body));
        return operator().body(body).post(path).then().statusCode(200).body("state", equalTo("CANCELLED"));
    }

    /** The whole ledger, and each of its transactions, sums to zero by currency. */
    void requireBalancedLedger() {
        List<String> unbalanced =
                database.column("select txn || ' ' || currency || ' ' || sum(amount_minor) from ledger_entry"
                        + " group by txn, currency having sum(amount_minor) <> 0");
        org.junit.jupiter.api.Assertions.assertEquals(List.of(), unbalanced);
    }

    long ledger(String account) {
        return Long.parseLong(database.column(
                        "select coalesce(sum(amount_minor), 0) from ledger_entry where account = '" + account + "'")
                .getFirst());
    }
}
