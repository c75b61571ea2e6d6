package org.streamsmanager.mediaserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.http.OutsideTransactions.CalledInTransaction;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.testing.PanelTest;

/** What upper modules are told, and that an account which is to be left alone is left alone. */
@QuarkusTest
class SharingTest extends PanelTest {
    private static final Invitation TO_NOVA = new Invitation("nova", Set.of("1"), Rights.NONE);

    @Inject
    Sharing sharing;

    private String accountId;
    private UUID server;

    @BeforeEach
    void addObservatory() {
        accountId = operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id");
        String machine = operator()
                .get("/api/v1/plex-accounts/" + accountId + "/available-servers")
                .path("items.find { it.name == 'Observatory' }.machineIdentifier");
        server = UUID.fromString(operator()
                .body(Map.of("plexAccountId", accountId, "machineIdentifier", machine))
                .post("/api/v1/servers")
                .path("id"));
    }

    @Test
    void sharesArePeopleOfThatServerOnly() {
        assertEquals(
                2,
                assertInstanceOf(Reading.Complete.class, sharing.shares(server))
                        .items()
                        .size());
        assertEquals(
                2,
                assertInstanceOf(Reading.Complete.class, sharing.people(server))
                        .items()
                        .size());
    }

    @Test
    void nothingIsSentWhileTheTokenIsRejectedAndRelinkingIsEnough() {
        world.plex().accounts().revokeTokensOf("vega");
        assertEquals(FailureClass.TOKEN_REJECTED, failed(sharing.shares(server)).failure());
        assertEquals("TOKEN_REJECTED", health());
        world.plex().record().clear();
        assertEquals(FailureClass.TOKEN_REJECTED, failed(sharing.shares(server)).failure());
        assertInstanceOf(Outcome.Unavailable.class, sharing.invite(server, TO_NOVA));
        assertInstanceOf(Outcome.Unavailable.class, sharing.end(server, "1"));
        assertInstanceOf(Lookup.Undetermined.class, sharing.lookUp(server, "nova"));
        assertEquals(List.of(), world.plex().record().all());
        world.plex().accounts().grantToken("vega", "vega-again");
        operator()
                .body(Map.of("token", "vega-again"))
                .put("/api/v1/plex-accounts/" + accountId + "/token")
                .then()
                .statusCode(200);
        assertInstanceOf(Reading.Complete.class, sharing.shares(server));
    }

    @Test
    void aLimitedAccountIsLeftAloneForAWhile() {
        world.plex().faults().always(new Fault.RateLimited(null), Target.plexTv("*", "*"));
        failed(sharing.shares(server));
        world.plex().faults().clear();
        world.plex().record().clear();
        Outcome.Unavailable paused = assertInstanceOf(Outcome.Unavailable.class, sharing.invite(server, TO_NOVA));
        assertTrue(paused.retryAfter().compareTo(Duration.ofSeconds(30)) <= 0, paused::toString);
        assertEquals(List.of(), world.plex().record().all());
        world.pass(paused.retryAfter());
        assertInstanceOf(Reading.Complete.class, sharing.shares(server));
        assertEquals("HEALTHY", health());
    }

    @Test
    void aDetachedServerIsRefusedForGood() {
        String hash = operator()
                .get("/api/v1/plex-accounts/" + accountId + "/removal")
                .path("hash");
        operator()
                .delete("/api/v1/plex-accounts/" + accountId + "?hash=" + hash)
                .then()
                .statusCode(204);
        assertEquals(
                "server-detached",
                assertInstanceOf(Outcome.Refused.class, sharing.invite(server, TO_NOVA))
                        .code());
        failed(sharing.shares(server));
        assertInstanceOf(Lookup.Undetermined.class, sharing.lookUp(server, "nova"));
    }

    @Test
    void lookingUpGoesByServerOrByAccount() {
        assertInstanceOf(Lookup.Known.class, sharing.lookUp(server, "nova"));
        assertInstanceOf(Lookup.Known.class, sharing.lookUp(UUID.fromString(accountId), "nova@example.test"));
        assertInstanceOf(Lookup.Undetermined.class, sharing.lookUp(UUID.randomUUID(), "nova"));
    }

    @Test
    void aCallInsideATransactionIsNeverMade() {
        world.plex().record().clear();
        assertThrows(
                CalledInTransaction.class,
                () -> QuarkusTransaction.requiringNew().run(() -> sharing.end(server, "1")));
        assertEquals(List.of(), world.plex().record().all());
    }

    private String health() {
        return operator().get("/api/v1/plex-accounts/" + accountId).path("health");
    }

    private static Reading.Failed<?> failed(Reading<?> reading) {
        return assertInstanceOf(Reading.Failed.class, reading);
    }
}
