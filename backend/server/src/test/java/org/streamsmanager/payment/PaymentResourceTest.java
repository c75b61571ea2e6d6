package org.streamsmanager.payment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streamsmanager.testing.Operator;

@QuarkusTest
class PaymentResourceTest extends Till {
    @Test
    void aPaymentGivesOneDurationOfItsPlanAtOnce() {
        UUID ada = user("Ada");
        String plan = plan("Monthly", "12.50", "MONTH", 1);
        Map<String, Object> body = payment("R-1", ada, plan);
        body.put("note", "by hand");
        String id = record(body)
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.containsString(PAYMENTS + "/"))
                .body("items", hasSize(1))
                .body("items[0].userName", equalTo("Ada"))
                .body("items[0].plan.name", equalTo("Monthly"))
                .body("items[0].amount.amount", equalTo("12.50"))
                .body("items[0].sequence", equalTo(1))
                .body("items[0].state", equalTo("BOOKED"))
                .body("items[0].recordedBy", equalTo(Operator.EMAIL))
                .extract()
                .path("items[0].id");
        coverage(ada)
                .body("state", equalTo("ACTIVE"))
                .body("activeUntil", equalTo("2026-04-02T09:00:00Z"))
                .body("intervals[0].sourceId", equalTo(id))
                .body("intervals[0].worth.amount", equalTo("12.50"));
        operator()
                .get(PAYMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("payment.note", equalTo("by hand"))
                .body("coverage", hasSize(1))
                .body("corrections", hasSize(0))
                .body("ledger.amount.amount", contains("12.50", "-12.50"));
        requireBalancedLedger();
    }

    @Test
    void theSameTransactionIsRefusedAndAnotherSequenceNumberIsNot() {
        UUID ada = user("Ada");
        String plan = plan("Monthly", "12.50", "MONTH", 1);
        paid("R-1", ada, plan);
        record(payment(" R-1 ", ada, plan))
                .statusCode(409)
                .body("code", equalTo("duplicate-transaction"))
                .body("violations[0].pointer", equalTo("/transactionId"));
        Map<String, Object> second = payment("R-1", ada, plan);
        Map<String, Object> line = line(ada, plan);
        line.put("sequence", 2);
        second.put("lines", List.of(line));
        record(second).statusCode(201);
        assertEquals(2, database.count("payment"));
    }

    @Test
    void theSamePaymentManyTimesAtOnceIsOnePayment() {
        UUID ada = user("Ada");
        UUID bob = user("Bob");
        String plan = plan("Monthly", "12.50", "MONTH", 1);
        String token = operatorToken();
        List<Integer> answers = together(
                8,
                i -> Operator.with(token)
                        .body(payment("R-1", i % 2 == 0 ? ada : bob, plan))
                        .post(PAYMENTS)
                        .statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(7, answers.stream().filter(status -> status == 409).count(), answers.toString());
        assertEquals(1, database.count("payment"));
        assertEquals(1, database.count("coverage"));
        assertEquals(2, database.count("ledger_entry"));
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        UUID ada = user("Ada");
        Map<String, Object> body = payment("R-1", ada, plan("Monthly", "12.50", "MONTH", 1));
        String first = operator()
                .header("Idempotency-Key", "k1")
                .body(body)
                .post(PAYMENTS)
                .path("items[0].id");
        operator()
                .header("Idempotency-Key", "k1")
                .body(body)
                .post(PAYMENTS)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("items[0].id", equalTo(first));
        assertEquals(1, database.count("payment"));
    }

    @Test
    void manyPaymentsForOnePersonAtOnceStandInLine() {
        UUID ada = user("Ada");
        String plan = plan("Ten days", "5.00", "DAY", 10);
        String token = operatorToken();
        List<Integer> answers = together(
                6,
                i -> Operator.with(token)
                        .body(payment("R-" + i, ada, plan))
                        .post(PAYMENTS)
                        .statusCode());
        assertEquals(List.of(201, 201, 201, 201, 201, 201), answers);
        coverage(ada)
                .body(
                        "activeUntil",
                        equalTo(world.now().plus(Duration.ofDays(60)).toString()));
    }

    @Test
    void oneTransactionPaysForSeveralUsers() {
        UUID ada = user("Ada");
        UUID bob = user("Bob");
        String plan = plan("Monthly", "12.50", "MONTH", 1);
        Map<String, Object> body = payment("R-1", ada, plan);
        Map<String, Object> half = line(bob, plan);
        half.put("amount", eur("6.25"));
        body.put("lines", List.of(line(ada, plan), half));
        body.put("total", eur("20.00"));
        record(body)
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/total"))
                .body("violations[0].message", equalTo("the lines add up to 18.75 EUR"));
        assertEquals(0, database.count("payment"));
        body.put("total", eur("18.75"));
        String first = record(body)
                .statusCode(201)
                .body("items.sequence", contains(1, 2))
                .extract()
                .path("items[0].id");
        operator().get(PAYMENTS + "/" + first).then().body("sameTransaction.userName", contains("Bob"));
        cancel(first);
        coverage(ada).body("state", equalTo("NO_COVERAGE"));
        coverage(bob).body("state", equalTo("ACTIVE"));
    }

    @Test
    void aTotalAloneIsSharedOutInTheRatioOfThePrices() {
        UUID ada = user("Ada");
        UUID bob = user("Bob");
        UUID cleo = user("Cleo");
        String large = plan("Large", "20.00", "MONTH", 1);
        String small = plan("Small", "10.00", "MONTH", 1);
        Map<String, Object> body = payment("R-1", ada, large);
        body.put("lines", List.of(line(ada, large), line(bob, small), line(cleo, small)));
        body.put("total", eur("33.35"));
        record(body).statusCode(201).body("items.amount.amount", contains("16.67", "8.34", "8.34"));
        coverage(cleo).body("intervals[0].worth.amount", equalTo("8.34"));
        assertEquals(3_335, ledger("RECEIVED"));
        body.put("transactionId", "R-2");
        body.put("total", Map.of("amount", "33.35", "currency", "USD"));
        record(body).statusCode(422).body("violations[0].pointer", equalTo("/total"));
        requireBalancedLedger();
    }

    @Test
    void onePartOfATransactionGoesBackAndTheOthersStay() {
        UUID ada = user("Ada");
        UUID bob = user("Bob");
        String plan = plan("Monthly", "10.00", "MONTH", 1);
        Map<String, Object> body = payment("R-1", ada, plan);
        body.put("lines", List.of(line(ada, plan), line(bob, plan)));
        List<String> parts = record(body).statusCode(201).extract().path("items.id");
        correct(parts.get(1), "7.00").body("net.amount", equalTo("7.00"));
        correct(parts.get(1), "4.00").body("net.amount", equalTo("4.00"));
        operator()
                .get(PAYMENTS + "/" + parts.get(1))
                .then()
                .body("corrections.change.amount", contains("-3.00", "-3.00"));
        coverage(bob).body("state", equalTo("ACTIVE")).body("intervals[0].worth.amount", equalTo("4.00"));
        coverage(ada).body("intervals[0].worth.amount", equalTo("10.00"));
        assertEquals(1_400, ledger("RECEIVED"));
        assertEquals(-1_400, ledger("COVERAGE"));
        requireBalancedLedger();
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1500, 1500, 1.5", "HUF, 1500.50, 1500.50, 1.505", "BHD, 1.5, 1.500, 1.0005"})
    void everyCurrencyHasItsOwnDecimals(String currency, String typed, String kept, String tooExact) {
        UUID ada = user("Ada");
        String plan = plan("Monthly", "12.50", "MONTH", 1);
        refusedLine(ada, plan, "amount", Map.of("amount", tooExact, "currency", currency), "/lines/0/amount/amount");
        Map<String, Object> body = payment("R-1", ada, plan);
        Map<String, Object> line = line(ada, plan);
        line.put("amount", Map.of("amount", typed, "currency", currency));
        body.put("lines", List.of(line));
        record(body).statusCode(201).body("items[0].amount.amount", equalTo(kept));
        coverage(ada)
                .body("intervals[0].worth.amount", equalTo(kept))
                .body("intervals[0].worth.currency", equalTo(currency));
        requireBalancedLedger();
    }

    private ValidatableResponse correct(String payment, String amount) {
        String path = PAYMENTS + "/" + payment + "/corrections";
        Map<String, Object> body = new HashMap<>(Map.of("cause", "a part went back", "amount", eur(amount)));
        body.put("hash", previewHash(path, body));
        return operator().body(body).post(path).then().statusCode(200);
    }

    @Test
    void renewalsStackAtTheEndAndKeepTheDayOfTheMonth() {
        world.pass(Duration.between(world.now(), java.time.Instant.parse("2027-01-31T10:00:00Z")));
        UUID ada = user("Ada");
        String plan = plan("Monthly", "12.50", "MONTH", 1);
        paid("R-1", ada, plan);
        paid("R-2", ada, plan);
        paid("R-3", ada, plan);
        coverage(ada)
                .body(
                        "intervals.endsAt",
                        contains("2027-02-28T10:00:00Z", "2027-03-31T10:00:00Z", "2027-04-30T10:00:00Z"));
        Map<String, Object> quarter = payment("R-4", ada, plan);
        Map<String, Object> line = line(ada, plan);
        line.put("periods", 3);
        quarter.put("lines", List.of(line));
        record(quarter).statusCode(201).body("items[0].amount.amount", equalTo("37.50"));
        coverage(ada).body("activeUntil", equalTo("2027-07-31T10:00:00Z"));
    }

    @Test
    void aRenewalAfterTheEndStartsWhenItIsPaid() {
        UUID ada = user("Ada");
        String plan = plan("Ten days", "5.00", "DAY", 10);
        paid("R-1", ada, plan);
        world.pass(Duration.ofDays(10));
        coverage(ada).body("state", equalTo("EXPIRED"));
        paid("R-2", ada, plan);
        coverage(ada)
                .body("state", equalTo("ACTIVE"))
                .body(
                        "activeUntil",
                        equalTo(world.now().plus(Duration.ofDays(10)).toString()));
        world.pass(Duration.ofDays(20));
        paid("R-3", ada, plan);
        coverage(ada)
                .body(
                        "activeUntil",
                        equalTo(world.now().plus(Duration.ofDays(10)).toString()));
    }

    @Test
    void thePreviewSaysWhatRecordingDoesAndIsRefusedWhenThingsMoved() {
        UUID ada = user("Ada");
        String plan = plan("Ten days", "5.00", "DAY", 10);
        Map<String, Object> body = payment("R-1", ada, plan);
        String hash = operator()
                .body(body)
                .post(PAYMENTS + "/previews")
                .then()
                .statusCode(200)
                .body("total.amount", equalTo("5.00"))
                .body("lines[0].before", hasSize(0))
                .body("lines[0].after", hasSize(1))
                .body("lines[0].activeBefore", equalTo(false))
                .body("lines[0].activeAfter", equalTo(true))
                .body("lines[0].server", nullValue())
                .extract()
                .path("hash");
        assertEquals(0, database.count("payment"));
        body.put("hash", hash);
        Map<String, Object> other = payment("R-2", ada, plan);
        record(other).statusCode(201);
        record(body).statusCode(409).body("code", equalTo("preview-stale"));
        body.put("hash", previewHash(PAYMENTS, body));
        world.pass(Duration.ofMinutes(3));
        record(body).statusCode(201);
        body.put("transactionId", "R-3");
        body.put("hash", previewHash(PAYMENTS, body));
        world.pass(Duration.ofMinutes(15));
        record(body).statusCode(409).body("code", equalTo("preview-stale"));
    }

    @Test
    void everyWrongValueIsNamed() {
        UUID ada = user("Ada");
        String plan = plan("Monthly", "12.50", "MONTH", 1);
        refused(ada, plan, "transactionId", " ", "/transactionId");
        refused(ada, plan, "transactionId", "4111 1111 1111 1111", "/transactionId");
        refused(ada, plan, "note", "card 4111-1111-1111-1111 of Ada", "/note");
        refused(ada, plan, "occurredAt", "9999-12-31T00:00:00Z", "/occurredAt");
        refused(ada, plan, "occurredAt", "1999-12-31T00:00:00Z", "/occurredAt");
        refused(ada, plan, "lines", List.of(), "/lines");
        refusedLine(ada, plan, "amount", Map.of("amount", "-1.00", "currency", "EUR"), "/lines/0/amount/amount");
        refusedLine(ada, plan, "amount", Map.of("amount", "1.005", "currency", "EUR"), "/lines/0/amount/amount");
        refusedLine(ada, plan, "amount", Map.of("amount", "1.00", "currency", "ZZZ"), "/lines/0/amount/currency");
        refusedLine(ada, plan, "amount", Map.of("amount", "1.5", "currency", "JPY"), "/lines/0/amount/amount");
        refusedLine(ada, plan, "planId", UUID.randomUUID(), "/lines/0/planId");
        refusedLine(ada, plan, "userId", UUID.randomUUID(), "/lines/0/userId");
        refusedLine(ada, plan, "startsAt", "9999-12-31T00:00:00Z", "/lines/0/startsAt");
        refusedLine(ada, plan, "periods", 0, "/lines/0/periods");
        assertEquals(0, database.count("payment"));
        assertEquals(0, database.count("coverage"));
    }

    @Test
    void longNumbersThatAreNoCardsPass() {
        UUID ada = user("Ada");
        String plan = plan("Monthly", "12.50", "MONTH", 1);
        Map<String, Object> body = payment("4111 1111 1111 1112", ada, plan);
        body.put("note", "IBAN DE89 3704 0044 0532 0130 00, phone +49 30 1234567");
        record(body).statusCode(201);
    }

    @Test
    void timeThatOverlapsIsRefusedAndNothingIsRecorded() {
        UUID ada = user("Ada");
        String plan = plan("Ten days", "5.00", "DAY", 10);
        paid("R-1", ada, plan);
        Map<String, Object> body = payment("R-2", ada, plan);
        Map<String, Object> line = line(ada, plan);
        line.put("startsAt", world.now().plus(Duration.ofDays(9)).toString());
        body.put("lines", List.of(line));
        record(body)
                .statusCode(409)
                .body("code", equalTo("coverage-overlaps"))
                .body("violations[0].pointer", equalTo("/lines/0/startsAt"));
        line.put("startsAt", world.now().plus(Duration.ofDays(10)).toString());
        record(body).statusCode(201);
        assertEquals(2, database.count("payment"));
    }

    @Test
    void aRetiredPlanIsForThoseWhoHadIt() {
        UUID ada = user("Ada");
        UUID bob = user("Bob");
        plan("First", "1.00", "DAY", 1);
        String plan = plan("Old", "5.00", "DAY", 10);
        paid("R-1", ada, plan);
        operator()
                .header("If-Match", "\"0\"")
                .body(Map.of("active", false))
                .patch("/api/v1/plans/" + plan)
                .then()
                .statusCode(200);
        record(payment("R-2", bob, plan)).statusCode(409).body("code", equalTo("plan-retired"));
        record(payment("R-3", ada, plan)).statusCode(201);
    }

    @Test
    void whatWasSoldStaysWhenThePriceChanges() {
        UUID ada = user("Ada");
        String plan = plan("Ten days", "5.00", "DAY", 10);
        String id = paid("R-1", ada, plan);
        operator()
                .header("If-Match", "\"0\"")
                .body(Map.of("price", eur("50.00")))
                .patch("/api/v1/plans/" + plan)
                .then()
                .statusCode(200);
        operator().get(PAYMENTS + "/" + id).then().body("payment.amount.amount", equalTo("5.00"));
        paid("R-2", ada, plan);
        operator()
                .get(PAYMENTS + "/totals?planId=" + plan)
                .then()
                .body("payments", equalTo(2))
                .body("currencies[0].net.amount", equalTo("55.00"));
        operator()
                .get("/api/v1/plans/" + plan + "/prices")
                .then()
                .body("items.price.amount", contains("50.00", "5.00"))
                .body("items[0].retiredAt", nullValue())
                .body("items[1].retiredAt", not(nullValue()));
    }

    @Test
    void theListIsFilteredAndSummedByCurrency() {
        UUID ada = user("Ada");
        UUID bob = user("Bob");
        String plan = plan("Ten days", "5.00", "DAY", 10);
        String other = plan("Other", "7.00", "DAY", 10);
        paid("A-1", ada, plan);
        world.pass(Duration.ofDays(1));
        paid("B%1", bob, other);
        Map<String, Object> yen = payment("Y-1", bob, plan);
        Map<String, Object> line = line(bob, plan);
        line.put("amount", Map.of("amount", "900", "currency", "JPY"));
        yen.put("lines", List.of(line));
        yen.put("method", "PAYPAL");
        record(yen).statusCode(201);
        list("page=1")
                .body("items.transactionId", contains("Y-1", "B%1", "A-1"))
                .body("total", equalTo(3));
        list("userId=" + ada).body("items.transactionId", contains("A-1"));
        list("planId=" + other).body("items.transactionId", contains("B%1"));
        list("method=PAYPAL").body("items.transactionId", contains("Y-1"));
        list("currency=EUR").body("items.transactionId", contains("B%1", "A-1"));
        list("search=b%25").body("items.transactionId", contains("B%1"));
        list("to=" + world.now()).body("items.transactionId", contains("A-1"));
        list("from=" + world.now()).body("items.transactionId", contains("Y-1", "B%1"));
        list("state=CANCELLED").body("items", hasSize(0));
        operator()
                .get(PAYMENTS + "/totals")
                .then()
                .body("payments", equalTo(3))
                .body("currencies.net.amount", contains("12.00", "900"))
                .body("currencies.net.currency", contains("EUR", "JPY"));
        String next = list("pageSize=2").body("items", hasSize(2)).extract().path("next");
        list("pageSize=2&cursor=" + next).body("items.transactionId", contains("A-1"));
        operator().get(PAYMENTS + "?method=GOLD").then().statusCode(404);
    }

    @Test
    void whoeverMayOnlyReadMayNotRecord() {
        UUID ada = user("Ada");
        String plan = plan("Ten days", "5.00", "DAY", 10);
        String key = Operator.apiKey(operatorToken(), "payments:read");
        Operator.with(key).get(PAYMENTS).then().statusCode(200);
        Operator.with(key).body(payment("R-1", ada, plan)).post(PAYMENTS).then().statusCode(403);
    }

    @Test
    void aCustomerSeesTheirOwnPaymentsOnly() {
        UUID ada = user("Ada");
        UUID bob = user("Bob");
        String plan = plan("Ten days", "5.00", "DAY", 10);
        Map<String, Object> body = payment("R-1", ada, plan);
        body.put("note", "for the operators");
        record(body).statusCode(201);
        cancel(paid("R-2", ada, plan));
        paid("R-3", bob, plan);
        String url = operator().post("/api/v1/users/" + ada + "/sign-in-links").path("url");
        String answer = Operator.with(Operator.openLink(url))
                .get("/api/v1/me/payments")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.state", org.hamcrest.Matchers.containsInAnyOrder("BOOKED", "CANCELLED"))
                .body("items.amount.amount", contains("5.00", "5.00"))
                .extract()
                .asString();
        org.junit.jupiter.api.Assertions.assertFalse(answer.contains("operators"), answer);
    }

    @Test
    void theLedgerCannotBeChanged() {
        UUID ada = user("Ada");
        paid("R-1", ada, plan("Ten days", "5.00", "DAY", 10));
        assertThrows(AssertionError.class, () -> database.execute("update ledger_entry set amount_minor = 1"));
        assertThrows(AssertionError.class, () -> database.execute("delete from ledger_entry"));
        assertThrows(AssertionError.class, () -> database.execute("truncate ledger_entry"));
        assertThrows(
                AssertionError.class,
                () -> database.execute("insert into ledger_entry (id, txn, account, user_id, amount_minor, currency,"
                        + " cause_kind, cause_id, created_at) values (gen_random_uuid(), gen_random_uuid(), 'BALANCE', '"
                        + ada + "', 5, 'EUR', 'PAYMENT', gen_random_uuid(), '2026-01-01')"));
    }

    private ValidatableResponse list(String query) {
        return operator()
                .urlEncodingEnabled(false)
                .get(PAYMENTS + "?" + query)
                .then()
                .statusCode(200);
    }

    private void refused(UUID user, String plan, String field, Object value, String pointer) {
        Map<String, Object> body = payment("R-9", user, plan);
        body.put(field, value);
        record(body).statusCode(422).body("violations[0].pointer", equalTo(pointer));
    }

    private void refusedLine(UUID user, String plan, String field, Object value, String pointer) {
        Map<String, Object> line = line(user, plan);
        line.put(field, value);
        Map<String, Object> body = new HashMap<>(payment("R-9", user, plan));
        body.put("lines", List.of(line));
        record(body).statusCode(422).body("violations[0].pointer", equalTo(pointer));
    }

    private static List<Integer> together(int times, java.util.function.IntFunction<Integer> request) {
        try (ExecutorService pool = Executors.newFixedThreadPool(times)) {
            return IntStream.range(0, times)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> request.apply(i), pool))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }
}
