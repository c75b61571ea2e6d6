package org.streamsmanager.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CoverageChangeTest extends Till {
    @Test
    void aGiftOfDaysGoesToTheEndOfWhatRuns() {
        UUID ada = user("Ada");
        paid("R-1", ada, plan("Thirty", "30.00", "DAY", 30));
        change(ada, Map.of("kind", "GIFT", "days", 7, "cause", "sorry for the outage"))
                .body("activeUntil", equalTo(in(37)))
                .body("intervals.source", contains("PAYMENT", "GIFT"))
                .body("intervals[1].cause", equalTo("sorry for the outage"))
                .body("intervals[1].worth", nullValue());
        assertEquals(2, database.count("ledger_entry"), "a gift moves no money");
        change(ada, Map.of("kind", "GIFT")).body("activeUntil", equalTo(in(67)));
    }

    @Test
    void aGiftToSomebodyWithoutAnythingIsOnTheDefaultPlan() {
        UUID ada = user("Ada");
        previewed(ada, Map.of("kind", "GIFT", "days", 7)).statusCode(409).body("code", equalTo("no-default-plan"));
        plan("Thirty", "30.00", "DAY", 30);
        change(ada, Map.of("kind", "GIFT", "days", 7)).body("intervals[0].planName", equalTo("Thirty"));
    }

    @Test
    void anEarlierEndCutsAndALaterOneIsAGift() {
        UUID ada = user("Ada");
        String plan = plan("Thirty", "30.00", "DAY", 30);
        paid("R-1", ada, plan);
        paid("R-2", ada, plan);
        Map<String, Object> end = Map.of("kind", "END", "endsAt", in(20));
        previewed(ada, end)
                .statusCode(200)
                .body("effect.taken.amount", contains("40.00"))
                .body("effect.activeUntilBefore", equalTo(in(60)))
                .body("effect.activeUntilAfter", equalTo(in(20)));
        change(ada, end)
                .body("activeUntil", equalTo(in(20)))
                .body("intervals[0].grantedUntil", equalTo(in(30)))
                .body("intervals[0].cutCause", equalTo("asked"))
                .body("intervals[1].revokedCause", equalTo("asked"));
        change(ada, Map.of("kind", "END", "endsAt", in(50)))
                .body("activeUntil", equalTo(in(50)))
                .body("intervals[1].source", equalTo("GIFT"));
        explanation(ada)
                .body("activeUntil", equalTo(in(50)))
                .body("links", hasSize(2))
                .body("links[0].payment.transactionId", equalTo("R-1"))
                .body("links[0].cutFrom", equalTo(in(30)))
                .body("links[0].cutCause", equalTo("asked"))
                .body("links[1].source", equalTo("GIFT"))
                .body("gap", nullValue());
        change(ada, Map.of("kind", "END")).body("state", equalTo("NO_COVERAGE"));
    }

    @Test
    void wrongEndsAreNamed() {
        UUID ada = user("Ada");
        plan("Thirty", "30.00", "DAY", 30);
        for (String wrong : new String[] {"9999-12-31T00:00:00Z", "2020-01-01T00:00:00Z"}) {
            previewed(ada, Map.of("kind", "END", "endsAt", wrong))
                    .statusCode(422)
                    .body("violations[0].pointer", equalTo("/endsAt"));
        }
        previewed(ada, Map.of("kind", "REVOKE")).statusCode(422).body("violations[0].pointer", equalTo("/coverageId"));
        previewed(ada, Map.of("kind", "PLAN")).statusCode(422).body("violations[0].pointer", equalTo("/planId"));
        previewed(ada, Map.of("kind", "GIFT", "days", 0))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/days"));
        previewed(ada, Map.of("kind", "GIFT", "days", 7, "cause", "4111111111111111"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/cause"));
        previewed(ada, Map.of("kind", "REVOKE", "coverageId", UUID.randomUUID()))
                .statusCode(404)
                .body("code", equalTo("unknown-coverage"));
    }

    @Test
    void oneIntervalIsRevokedAndTheOthersStay() {
        UUID ada = user("Ada");
        String plan = plan("Thirty", "30.00", "DAY", 30);
        paid("R-1", ada, plan);
        paid("R-2", ada, plan);
        String running = coverage(ada).extract().path("intervals[0].id");
        world.pass(Duration.ofDays(3));
        change(ada, Map.of("kind", "REVOKE", "coverageId", running)).body("state", equalTo("EXPIRED"));
        explanation(ada).body("gap", equalTo(in(27)));
        world.pass(Duration.ofDays(27));
        coverage(ada).body("state", equalTo("ACTIVE")).body("activeUntil", equalTo(in(30)));
        previewed(ada, Map.of("kind", "REVOKE", "coverageId", running))
                .statusCode(409)
                .body("code", equalTo("coverage-over"));
    }

    /** The example of the product: 30.00 for 30 days, 5 left, to 15.00 for 30 days: 5.00 of credit, ten days. */
    @Test
    void aChangeOfPlanTurnsTheRestIntoCreditAndTime() {
        UUID ada = user("Ada");
        String old = plan("Large", "30.00", "DAY", 30);
        String small = plan("Small", "15.00", "DAY", 30);
        paid("R-1", ada, old);
        world.pass(Duration.ofDays(25));
        Map<String, Object> change =
                Map.of("kind", "PLAN", "planId", small, "payment", Map.of("transactionId", "R-2", "method", "CASH"));
        previewed(ada, change)
                .statusCode(200)
                .body("effect.credit.amount", contains("5.00"))
                .body("effect.payment.amount", equalTo("15.00"))
                .body("effect.before", hasSize(1))
                .body("effect.after", hasSize(2))
                .body("effect.activeUntilAfter", equalTo(in(40)));
        change(ada, change)
                .body("activeUntil", equalTo(in(40)))
                .body("intervals.worth.amount", contains("25.00", "5.00", "15.00"))
                .body("intervals.source", contains("PAYMENT", "CREDIT", "PAYMENT"));
        requireBalancedLedger();
        assertEquals(4500, ledger("RECEIVED"));
    }

    @Test
    void withoutAPaymentTheCreditAloneBuysTime() {
        UUID ada = user("Ada");
        String old = plan("Large", "30.00", "DAY", 30);
        String small = plan("Small", "15.00", "DAY", 30);
        paid("R-1", ada, old);
        paid("R-2", ada, old);
        world.pass(Duration.ofDays(25));
        change(ada, Map.of("kind", "PLAN", "planId", small)).body("activeUntil", equalTo(in(70)));
        previewed(ada, Map.of("kind", "PLAN", "planId", small)).statusCode(409).body("code", equalTo("same-plan"));
        change(ada, Map.of("kind", "PLAN", "planId", old)).body("activeUntil", equalTo(in(35)));
        assertEquals(0, ledger("BALANCE"));
    }

    @Test
    void giftsGoOnAsLongAsTheyWere() {
        UUID ada = user("Ada");
        String old = plan("Large", "30.00", "DAY", 30);
        String dear = plan("Dear", "300.00", "DAY", 30);
        paid("R-1", ada, old);
        change(ada, Map.of("kind", "GIFT", "days", 10));
        change(ada, Map.of("kind", "PLAN", "planId", dear))
                .body("activeUntil", equalTo(in(13)))
                .body("intervals.findAll { it.revokedAt == null }.source", contains("CREDIT", "GIFT"));
    }

    @Test
    void theEndCanBeKept() {
        UUID ada = user("Ada");
        String old = plan("Large", "30.00", "DAY", 30);
        String dear = plan("Dear", "300.00", "DAY", 30);
        paid("R-1", ada, old);
        change(ada, Map.of("kind", "GIFT", "days", 10));
        world.pass(Duration.ofDays(10));
        change(ada, Map.of("kind", "PLAN", "planId", dear, "rest", "SAME_END"))
                .body("activeUntil", equalTo(in(30)))
                .body("intervals.worth.amount", contains("10.00", "20.00"));
    }

    @Test
    void atTheEndWhatRunsIsLeftAlone() {
        UUID ada = user("Ada");
        String old = plan("Large", "30.00", "DAY", 30);
        String small = plan("Small", "15.00", "DAY", 30);
        paid("R-1", ada, old);
        Map<String, Object> atEnd = Map.of("kind", "PLAN", "planId", small, "start", "AT_END");
        previewed(ada, atEnd).statusCode(409).body("code", equalTo("nothing-to-change"));
        paid("R-2", ada, old);
        change(ada, atEnd)
                .body("activeUntil", equalTo(in(90)))
                .body("intervals.findAll { it.revokedAt == null }.planName", contains("Large", "Small"));
        Map<String, Object> paid = new HashMap<>(atEnd);
        paid.put("payment", Map.of("transactionId", "R-3", "method", "CASH"));
        change(ada, paid).body("activeUntil", equalTo(in(120)));
    }

    @Test
    void creditIsNeverConvertedToAnotherCurrency() {
        UUID ada = user("Ada");
        String old = plan("Large", "30.00", "DAY", 30);
        String id = operator()
                .body(Map.of(
                        "name", "Dollars",
                        "price", Map.of("amount", "10.00", "currency", "USD"),
                        "duration", Map.of("unit", "DAY", "count", 30)))
                .post("/api/v1/plans")
                .path("id");
        paid("R-1", ada, old);
        previewed(ada, Map.of("kind", "PLAN", "planId", id))
                .statusCode(409)
                .body("code", equalTo("credit-currency-differs"));
        change(ada, Map.of("kind", "PLAN", "planId", id, "rest", "SAME_END"))
                .body("activeUntil", equalTo(in(30)))
                .body("intervals.findAll { it.revokedAt == null }.worth.currency", contains("EUR"));
    }

    @Test
    void toAFreePlanTheRestIsABalance() {
        UUID ada = user("Ada");
        String old = plan("Large", "30.00", "DAY", 30);
        String free = plan("Free", "0.00", "DAY", 30);
        paid("R-1", ada, old);
        world.pass(Duration.ofDays(10));
        change(ada, Map.of("kind", "PLAN", "planId", free))
                .body("activeUntil", equalTo(in(30)))
                .body("balances.amount", contains("20.00"));
        requireBalancedLedger();
    }

    @Test
    void aCancelledPaymentTakesTheRestOfItsTime() {
        UUID ada = user("Ada");
        String plan = plan("Thirty", "30.00", "DAY", 30);
        String first = paid("R-1", ada, plan);
        String second = paid("R-2", ada, plan);
        world.pass(Duration.ofDays(10));
        cancel(first).body("net.amount", equalTo("0.00")).body("amount.amount", equalTo("30.00"));
        coverage(ada)
                .body("state", equalTo("EXPIRED"))
                .body("intervals[0].endsAt", equalTo(world.now().toString()));
        cancel(second);
        coverage(ada).body("intervals[1].revokedCause", equalTo("bounced"));
        assertEquals(0, ledger("RECEIVED"));
        assertEquals(0, ledger("COVERAGE"));
        assertEquals(0, ledger("DEBT"));
        requireBalancedLedger();
        operator()
                .body(Map.of("cause", "again"))
                .post(PAYMENTS + "/" + first + "/cancellations/previews")
                .then()
                .statusCode(409)
                .body("code", equalTo("payment-already-cancelled"));
    }

    @Test
    void aPaymentThatIsOverIsCancelledInMoneyOnly() {
        UUID ada = user("Ada");
        String first = paid("R-1", ada, plan("Thirty", "30.00", "DAY", 30));
        world.pass(Duration.ofDays(31));
        cancel(first);
        coverage(ada)
                .body("intervals[0].revokedAt", nullValue())
                .body("intervals[0].cutCause", nullValue())
                .body("intervals[0].worth.amount", equalTo("0.00"));
    }

    @Test
    void creditOfACancelledPaymentGoesBackAsFarAsItIsUnused() {
        UUID ada = user("Ada");
        String old = plan("Large", "30.00", "DAY", 30);
        String small = plan("Small", "15.00", "DAY", 30);
        String first = paid("R-1", ada, old);
        world.pass(Duration.ofDays(20));
        change(ada, Map.of("kind", "PLAN", "planId", small));
        coverage(ada).body("activeUntil", equalTo(in(20)));
        world.pass(Duration.ofDays(8));
        cancel(first);
        coverage(ada)
                .body("state", equalTo("EXPIRED"))
                .body("activeUntil", equalTo(world.now().toString()))
                .body("balances.amount", contains("-4.00"));
        assertEquals(400, ledger("DEBT"));
        assertEquals(0, ledger("RECEIVED"));
        requireBalancedLedger();
    }

    @Test
    void aCorrectionChangesTheMoneyAndLeavesTheTime() {
        UUID ada = user("Ada");
        String id = paid("R-1", ada, plan("Thirty", "30.00", "DAY", 30));
        String path = PAYMENTS + "/" + id + "/corrections";
        Map<String, Object> body = new HashMap<>(Map.of("cause", "typed wrongly", "amount", eur("20.00")));
        operator().body(body).post(path).then().statusCode(409).body("code", equalTo("preview-stale"));
        body.put("hash", previewHash(path, body));
        operator()
                .body(body)
                .post(path)
                .then()
                .statusCode(200)
                .body("net.amount", equalTo("20.00"))
                .body("amount.amount", equalTo("30.00"));
        coverage(ada).body("activeUntil", equalTo(in(30))).body("intervals[0].worth.amount", equalTo("20.00"));
        operator()
                .get(PAYMENTS + "/" + id)
                .then()
                .body("corrections[0].change.amount", equalTo("-10.00"))
                .body("corrections[0].cause", equalTo("typed wrongly"));
        requireBalancedLedger();
        refusedCorrection(path, Map.of("amount", "0.00", "currency", "EUR"), 422, "/amount/amount");
        refusedCorrection(path, Map.of("amount", "5.00", "currency", "USD"), 422, "/amount/currency");
        change(ada, Map.of("kind", "PLAN", "planId", plan("Other", "1.00", "DAY", 1)));
        refusedCorrection(path, Map.of("amount", "5.00", "currency", "EUR"), 409, "/amount/amount");
        operator().get(PAYMENTS + "/totals").then().body("currencies[0].net.amount", equalTo("20.00"));
    }

    @Test
    void nothingIsAppliedThatWasNotPreviewed() {
        UUID ada = user("Ada");
        String plan = plan("Thirty", "30.00", "DAY", 30);
        String path = "/api/v1/users/" + ada + "/coverage-changes";
        Map<String, Object> gift = new HashMap<>(Map.of("kind", "GIFT", "days", 7, "cause", "asked"));
        for (String wrong : new String[] {"", "x", "1.a", "zzzzzzzzzzzzz.a"}) {
            gift.put("hash", wrong);
            operator().body(gift).post(path).then().statusCode(409).body("code", equalTo("preview-stale"));
        }
        gift.put("hash", previewHash(path, gift));
        gift.put("days", 8);
        operator().body(gift).post(path).then().statusCode(409).body("code", equalTo("preview-stale"));
        gift.put("days", 7);
        paid("R-1", ada, plan);
        operator().body(gift).post(path).then().statusCode(409).body("code", equalTo("preview-stale"));
        assertEquals(1, database.count("coverage"));
    }

    @Test
    void everyChangeIsAuditedWithItsCause() {
        UUID ada = user("Ada");
        plan("Thirty", "30.00", "DAY", 30);
        change(ada, Map.of("kind", "GIFT", "days", 7, "cause", "birthday"));
        operator()
                .get("/api/v1/audit-entries?objectKind=coverage")
                .then()
                .body("items[0].action", equalTo("given"))
                .body("items[0].cause", equalTo("birthday"));
    }

    private void refusedCorrection(String path, Map<String, Object> amount, int status, String pointer) {
        operator()
                .body(Map.of("cause", "no", "amount", amount))
                .post(path + "/previews")
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse previewed(UUID user, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.putIfAbsent("cause", "asked");
        return operator()
                .body(body)
                .post("/api/v1/users/" + user + "/coverage-changes/previews")
                .then();
    }

    private ValidatableResponse explanation(UUID user) {
        return operator()
                .get("/api/v1/users/" + user + "/explanations/active-until")
                .then()
                .statusCode(200);
    }

    private String in(int days) {
        return world.now().plus(Duration.ofDays(days)).toString();
    }
}
