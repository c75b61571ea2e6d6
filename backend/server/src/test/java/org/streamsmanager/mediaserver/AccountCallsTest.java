package org.streamsmanager.mediaserver;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.CommunityTest;

@QuarkusTest
class AccountCallsTest extends CommunityTest {
    @Inject
    CallBudget budget;

    @Inject
    Sharing sharing;

    @Test
    void callsOfOperatorsAreBookedAndChargedToo() {
        UUID account = link();
        int before = free(account);
        world.pass(Duration.ofMinutes(2));
        operator().post("/api/v1/plex-accounts/" + account + "/tests");
        operator().get("/api/v1/plex-accounts/" + account + "/available-servers");
        calls(account)
                .body("lastMinute", equalTo(2))
                .body("lastHour", equalTo(2))
                .body("waiting", equalTo(0))
                .body("changing", equalTo(false))
                .body("doneAt", nullValue());
        assertEquals(before - 2, free(account), "two of the calls that were free are used");
        world.pass(Duration.ofMinutes(5));
        calls(account).body("lastMinute", equalTo(0)).body("lastHour", equalTo(2));
    }

    @Test
    void changesThatWaitAreCountedAndEstimated() {
        String server = community("vega-token", "Observatory");
        importEverybody(server);
        String account = operator().get("/api/v1/plex-accounts").path("items[0].id");
        world.plex().faults().always(new Fault.RateLimited(120), Target.plexTv("*", "*"));
        operator().post("/api/v1/plex-accounts/" + account + "/tests");
        calls(UUID.fromString(account)).body("pausedUntil", notNullValue());
        database.execute(
                "insert into remote_effect (id, share_id, kind, wanted_hash, state, attempts, created_at, version)"
                        + " select gen_random_uuid(), id, 'END', 'x', 'PLANNED', 0, timestamptz '2026-03-02 09:00:00Z', 0"
                        + " from share where server_id = '" + server + "' limit 1");
        calls(UUID.fromString(account)).body("waiting", equalTo(1)).body("doneAt", greaterThan("2026-03-02T09:02"));
    }

    @Test
    void changesOfAnAccountAreMadeOneAfterTheOther() {
        String server = community("vega-token", "Observatory");
        UUID account = UUID.fromString(operator().get("/api/v1/plex-accounts").path("items[0].id"));
        assertTrue(budget.beginChange(account));
        calls(account).body("changing", equalTo(true));
        Outcome second = sharing.end(UUID.fromString(server), "1");
        assertInstanceOf(Outcome.Unavailable.class, second, "nothing is sent while another change is under way");
        assertFalse(budget.beginChange(account));
        budget.endChange(account);
        assertInstanceOf(Outcome.Applied.class, sharing.end(UUID.fromString(server), "1"));
        assertTrue(budget.beginChange(account), "the change has ended");
        world.pass(Duration.ofMinutes(3));
        assertTrue(budget.beginChange(account), "whoever died in the middle blocks nobody for ever");
    }

    @Test
    void accountsThatLeaveByOneAddressShareItsRate() {
        UUID vega = link();
        UUID rigel = UUID.fromString(operator()
                .body(Map.of("token", "rigel-token"))
                .post("/api/v1/plex-accounts")
                .path("id"));
        int granted = 0;
        for (int tick = 0; tick < 1200; tick++) {
            granted += budget.permit(vega, 2).isEmpty() ? 2 : 0;
            granted += budget.permit(rigel, 2).isEmpty() ? 2 : 0;
            world.pass(Duration.ofMillis(100));
        }
        int minutes = 2;
        assertTrue(granted <= minutes * 60 * 5 + 80, "more left than the address may: " + granted);
        assertTrue(granted >= minutes * 60 * 4 - 8, "one of the accounts starved: " + granted);
    }

    @Test
    void anEndpointThatWasTakenAwayIsReportedOnce() {
        String server = community("vega-token", "Observatory");
        world.plex().faults().always(new Fault.Gone(), Target.plexTv("GET", "/api/v2/shared_servers/*"));
        assertInstanceOf(Reading.Partial.class, sharing.shares(UUID.fromString(server)), "the old way is taken");
        assertInstanceOf(Reading.Partial.class, sharing.shares(UUID.fromString(server)));
        assertEquals(1, database.count("notice where kind = 'plex-endpoint-gone-shares' and closed_at is null"));
        String account = operator().get("/api/v1/plex-accounts").path("items[0].id");
        operator().get("/api/v1/plex-accounts/" + account).then().body("health", equalTo("HEALTHY"));
    }

    private UUID link() {
        return UUID.fromString(operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id"));
    }

    private ValidatableResponse calls(UUID account) {
        return operator()
                .get("/api/v1/plex-accounts/" + account + "/calls")
                .then()
                .statusCode(200);
    }

    /** How many calls could be made right now, as after a long rest. */
    private int free(UUID account) {
        int free = 0;
        while (budget.permit(account).isEmpty()) {
            free++;
        }
        return free;
    }
}
