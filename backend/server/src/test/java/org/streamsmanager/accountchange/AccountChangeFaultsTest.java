package org.streamsmanager.accountchange;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.CommunityTest;
import org.streamsmanager.testing.DyingPanel;

/** Whatever happens on the way to the new account: one invitation, nobody lost, and it goes on when the fault goes. */
@QuarkusTest
class AccountChangeFaultsTest extends CommunityTest {
    private static final String NOVA = "nova@example.test";
    private static final Target INVITE = Target.plexTv("POST", "/api/v2/shared_servers");

    @Inject
    DyingPanel panel;

    private String luna;

    @BeforeEach
    void loseEverythingAndStartAnew() {
        luna = importEverybody(community("vega-token", "Observatory"));
        loseTheAccount();
        community("rigel-token", "Atlas");
        requireAccountChange();
        world.plex().record().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account-change-attached", "effect-sent", "effect-answered"})
    void dyingOnTheWayLeavesExactlyOneInvitation(String place) {
        panel.diesAt(place);
        String request = changeAccount(luna, NOVA);
        assertTrue(panel.died(), "the place is on the way");
        letWork(Duration.ofMinutes(4));
        assertInvitedOnce(request);
    }

    static List<Fault> passingFaults() {
        return List.of(
                new Fault.Page(500),
                new Fault.Page(502),
                new Fault.RateLimited(null),
                new Fault.RateLimited(7),
                new Fault.HtmlInstead(),
                new Fault.CutBefore(),
                new Fault.CutAfter(),
                new Fault.CutInBody(),
                new Fault.Truncated());
    }

    @ParameterizedTest
    @MethodSource("passingFaults")
    void aFaultOfTheInvitationPassesAndLeavesExactlyOne(Fault fault) {
        world.plex().faults().once(fault, INVITE);
        String request = changeAccount(luna, NOVA);
        letWork(Duration.ofMinutes(5));
        assertInvitedOnce(request);
    }

    /** Faults come again and again, but not faster than calls: whatever is met, the next call or the one after it works. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void faultsThatNeverStopHoldNobodyUpForGood(long seed) {
        List<Target> places = List.of(
                INVITE,
                Target.plexTv("POST", "/api/users/validate"),
                Target.plexTv("GET", "/api/v2/shared_servers/owned/accepted"),
                Target.plexTv("GET", "/api/v2/shared_servers/owned/pending"));
        Random random = new Random(seed);
        Instant latest = world.now().plus(Duration.ofHours(2));
        String request = customer(luna)
                .body(Map.of("email", NOVA))
                .post("/api/v1/me/account-change-requests")
                .path("id");
        while (!state(request).equals("INVITED")) {
            assertTrue(
                    world.now().isBefore(latest),
                    "seed " + seed + ": " + account().prettify());
            if (world.plex().faults().armed().size() < 4) {
                Fault fault = passingFaults().get(random.nextInt(passingFaults().size()));
                world.plex().faults().once(fault, places.get(random.nextInt(places.size())));
            }
            world.pass(Duration.ofSeconds(20));
            jobs.runDue();
        }
        world.plex().faults().clear();
        assertInvitedOnce(request);
    }

    @Test
    void whileEverythingFailsTheRequestWaitsAndNothingIsLost() {
        world.plex().faults().always(new Fault.Page(503), Target.plexTv("*", "*"));
        String request = changeAccount(luna, NOVA);
        letWork(Duration.ofMinutes(2));
        JsonPath waiting = account();
        assertEquals("ACTIVE", waiting.getString("state"));
        assertTrue(List.of("REQUESTED", "CHECKED", "APPLYING").contains(waiting.getString("openRequest.state")));
        assertTrue(waiting.getBoolean("openRequest.platformUnavailable"), "the page can say why it waits");
        world.plex().faults().clear();
        letWork(Duration.ofMinutes(20));
        assertInvitedOnce(request);
    }

    @Test
    void aDeadTokenHoldsTheRequestAndHarmsNobody() {
        world.plex().accounts().revokeTokensOf("rigel");
        changeAccount(luna, NOVA);
        letWork(Duration.ofMinutes(2));
        assertEquals("ACTIVE", account().getString("state"));
        operator().get("/api/v1/users/totals").then().body("active", equalTo(usersNow()));
        operator()
                .get("/api/v1/notices")
                .then()
                .body("items.kind", org.hamcrest.Matchers.hasItem("plex-account-token-rejected"));
    }

    @Test
    void anEmptyOrFailedListNeverEndsAnInvitation() {
        String request = changeAccount(luna, NOVA);
        world.plex().faults().always(new Fault.EmptyList(null), Target.plexTv("GET", "*"));
        for (int look = 0; look < 3; look++) {
            watch();
        }
        assertEquals("INVITED", state(request));
        world.plex().faults().clear();
        world.plex().controls().accept(NOVA, "Atlas");
        watch();
        assertEquals("COMPLETED", state(request));
    }

    @Test
    void aDeclinedInvitationCostsNothingAndAnotherAddressCanBeGiven() {
        String first = changeAccount(luna, NOVA);
        world.plex().controls().invite("Atlas", "somebody@example.test");
        world.plex().controls().decline(NOVA, "Atlas");
        watch();
        assertEquals("INVITED", state(first), "declined and accepted look alike for a moment");
        watch();
        operator()
                .get("/api/v1/account-change-requests/" + first)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo("invitation-declined"));
        String second = changeAccount(luna, "stella@example.test");
        assertEquals("INVITED", state(second));
        world.plex().controls().accept("stella@example.test", "Atlas");
        watch();
        assertEquals("COMPLETED", state(second));
        assertEquals("ACTIVE", account().getString("share.state"));
    }

    @Test
    void aServerThatIsLostOnTheWayIsSaidAndTheAddressCanBeGivenAgain() {
        String request = changeAccount(luna, NOVA);
        loseTheAccount();
        operator()
                .get("/api/v1/account-change-requests/" + request)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo("server-lost"));
        String again = changeAccount(luna, NOVA);
        assertEquals("FAILED", state(again), "there is no server any more, and the operator is told");
        assertEquals(0, database.count("share where ended_at is null"));
        assertEquals(0, seats());
    }

    @Test
    void onlyOneRequestIsOpenAndAWithdrawnOneMakesRoom() {
        String first = changeAccount(luna, NOVA);
        customer(luna)
                .body(Map.of("email", "stella@example.test"))
                .post("/api/v1/me/account-change-requests")
                .then()
                .statusCode(409)
                .body("code", equalTo("request-open"));
        customer(luna)
                .delete("/api/v1/me/account-change-requests/" + first)
                .then()
                .statusCode(204);
        letWork(Duration.ofSeconds(10));
        assertEquals(List.of(), world.plex().controls().sharesOf(NOVA), "the invitation was taken back");
        assertEquals("INVITED", state(changeAccount(luna, "stella@example.test")));
    }

    @Test
    void addressesThatCannotBeAreRefusedInWords() {
        customer(luna)
                .body(Map.of("email", "not an address@"))
                .post("/api/v1/me/account-change-requests")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/email"));
        refused("nobody-knows-this-name", "no-plex-account");
        refused("vega@example.test", "account-not-available");
        String old = operator().get("/api/v1/users/" + luna).path("email");
        refused(old, "same-account");
    }

    @Test
    void anAddressThatNobodyHasYetGoesOnAndSaysSo() {
        String request = changeAccount(luna, "nobody-knows@example.test");
        customer(luna)
                .get("/api/v1/me/account-change-requests/" + request)
                .then()
                .body("state", equalTo("INVITED"))
                .body("unregistered", equalTo(true));
    }

    @Test
    void anInvitationAcceptedUnderAnotherAddressIsRecognisedAndSaid() {
        String request = changeAccount(luna, NOVA);
        world.plex().controls().acceptAs(NOVA, "Atlas", "stella");
        watch();
        customer(luna)
                .get("/api/v1/me/account-change-requests/" + request)
                .then()
                .body("state", equalTo("COMPLETED"))
                .body("acceptedAs", equalTo("stella@example.test"));
    }

    @Test
    void ofTwentyRequestsAtOnceOneGoesOn() throws InterruptedException {
        RequestSpecification tab = customer(luna);
        Map<Integer, Integer> answers = new ConcurrentHashMap<>();
        try (ExecutorService tabs = Executors.newFixedThreadPool(10)) {
            for (int one = 0; one < 20; one++) {
                Map<String, String> body = Map.of("email", one % 2 == 0 ? NOVA : "stella@example.test");
                tabs.execute(() -> answers.merge(
                        given().spec(tab)
                                .body(body)
                                .post("/api/v1/me/account-change-requests")
                                .statusCode(),
                        1,
                        Integer::sum));
            }
        }
        assertEquals(Map.of(202, 1, 409, 19), answers);
        letWork(Duration.ofSeconds(10));
        assertEquals(1, database.count("account_change_request"));
        assertEquals(1, world.plex().record().count("POST", "/api/v2/shared_servers"), "invited once");
    }

    @Test
    void somebodyElsesRequestDoesNotExist() {
        String request = changeAccount(luna, NOVA);
        String stranger =
                operator().get("/api/v1/users").jsonPath().getString("items.find { it.id != '" + luna + "' }.id");
        String path = "/api/v1/me/account-change-requests/" + request;
        customer(stranger).get(path).then().statusCode(404);
        customer(stranger).delete(path).then().statusCode(404);
        customer(stranger).post(path + "/checks").then().statusCode(404);
        assertEquals("INVITED", state(request));
    }

    @Test
    void everyStepIsAmongTheThingsThatHappenedToThePerson() {
        changeAccount(luna, NOVA);
        world.plex().controls().accept(NOVA, "Atlas");
        watch();
        List<String> steps = operator()
                .get("/api/v1/audit-entries?objectKind=user&objectId=" + luna)
                .jsonPath()
                .getList("items.action");
        assertTrue(
                steps.containsAll(List.of(
                        "account-change-requested",
                        "account-change-announced",
                        "account-change-placed",
                        "account-change-invited",
                        "account-change-completed",
                        "account-change-cleared")),
                steps.toString());
    }

    @Test
    void aRepeatedKeyIsAnsweredAlikeAndAnotherBodyIsRefused() {
        var body = Map.of("email", NOVA);
        String path = "/api/v1/me/account-change-requests";
        String first = customer(luna)
                .header("Idempotency-Key", "k1")
                .body(body)
                .post(path)
                .path("id");
        customer(luna)
                .header("Idempotency-Key", "k1")
                .body(body)
                .post(path)
                .then()
                .statusCode(202)
                .body("id", equalTo(first));
        customer(luna)
                .header("Idempotency-Key", "k1")
                .body(Map.of("email", "x@example.test"))
                .post(path)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        customer(luna).get(path).then().body("items", org.hamcrest.Matchers.hasSize(1));
    }

    private void refused(String address, String code) {
        String request = changeAccount(luna, address);
        operator()
                .get("/api/v1/account-change-requests/" + request)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("refusal.code", equalTo(code));
        customer(luna).get("/api/v1/me/account").then().body("openRequest", nullValue());
    }

    private void assertInvitedOnce(String request) {
        assertEquals("INVITED", state(request));
        assertEquals(1, world.plex().controls().sharesOf(NOVA).size(), "exactly one invitation exists");
        assertEquals(1, database.count("share where ended_at is null and user_id = '" + luna + "'"));
        assertEquals(seats(), database.count("share where ended_at is null"), "seats are what shares say");
        world.plex().controls().accept(NOVA, "Atlas");
        watch();
        assertEquals("COMPLETED", state(request));
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

    private String state(String request) {
        return operator().get("/api/v1/account-change-requests/" + request).path("state");
    }

    private JsonPath account() {
        return customer(luna).get("/api/v1/me/account").jsonPath();
    }

    private int usersNow() {
        return (int) database.count("app_user where closed_at is null");
    }
}
