package org.streamsmanager.mediaserver.plex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.Invitation;
import org.streamsmanager.mediaserver.MediaAccount;
import org.streamsmanager.mediaserver.Outcome;
import org.streamsmanager.mediaserver.Proxy;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.Rights;
import org.streamsmanager.shared.Secret;
import org.streamsmanager.simulator.Simulator;
import org.streamsmanager.simulator.SimulatorOptions;
import org.streamsmanager.testing.PanelTest;

/** An account's proxy carries https, too: it opens a tunnel and sees nothing of what is said in it. */
@QuarkusTest
class PlexTunnelTest extends PanelTest {
    private static final String TOKEN = "vega-token";
    private static final String USER = "panel";
    private static final String PASSWORD = "pass phrase: ü";
    private Simulator plex;
    private PlexAccountAtHand accounts;

    @BeforeEach
    void open() {
        plex = Simulator.start(SimulatorOptions.small());
        String certificate = plex.securePlexTv().fingerprint();
        accounts = new PlexAccountAtHand(plex.plexTvUri(), certificate);
    }

    @AfterEach
    void close() {
        plex.close();
    }

    @Test
    void everyCallGoesThroughTheTunnelWithoutCredentials() {
        try (TunnelProxy proxy = TunnelProxy.open()) {
            everyCallWorks(accounts.open(TOKEN, new Proxy(proxy.uri(), null, null)), proxy);
        }
    }

    @Test
    void everyCallGoesThroughTheTunnelWithCredentials() {
        try (TunnelProxy proxy = TunnelProxy.open(USER, PASSWORD)) {
            everyCallWorks(accounts.open(TOKEN, new Proxy(proxy.uri(), USER, Secret.of(PASSWORD))), proxy);
        }
    }

    private void everyCallWorks(MediaAccount vega, TunnelProxy proxy) {
        assertInstanceOf(Answer.Given.class, vega.profile());
        assertInstanceOf(Answer.Given.class, vega.keepAlive());
        String machine = PlexAccountAtHand.server(vega, "Observatory").machineId();
        Reading.Complete<?> libraries = assertInstanceOf(Reading.Complete.class, vega.libraries(machine));
        assertEquals(3, libraries.items().size());
        assertInstanceOf(Reading.Complete.class, vega.people(machine));
        String movies = plex.universe()
                .ask(world -> String.valueOf(world.servers()
                        .byMachine(machine)
                        .orElseThrow()
                        .libraries()
                        .getFirst()
                        .globalId()));
        Invitation invitation = new Invitation("nova", Set.of(movies), Rights.NONE);
        assertInstanceOf(Outcome.Applied.class, vega.invite(machine, invitation));
        assertEquals(1, plex.controls().sharesOf("nova").size());
        assertFalse(proxy.tunnels().isEmpty());
        String plexTv = plex.plexTvUri().getAuthority();
        assertTrue(proxy.tunnels().stream().allMatch(plexTv::equals), proxy.tunnels()::toString);
        assertEquals(plex.record().all().size(), vega.calls(), "a call took another way");
        assertFalse(proxy.seen().contains(TOKEN), "the token was readable on the way");
    }

    @Test
    void aProxyThatAsksForOtherCredentialsIsToldFromARefusalOfPlex() {
        try (TunnelProxy proxy = TunnelProxy.open(USER, PASSWORD)) {
            refusedByTheProxy(accounts.open(TOKEN, new Proxy(proxy.uri(), USER, Secret.of("wrong"))));
            refusedByTheProxy(accounts.open(TOKEN, new Proxy(proxy.uri(), null, null)));
            assertEquals(0, proxy.tunnels().size());
        }
    }

    private void refusedByTheProxy(MediaAccount vega) {
        Answer.Failed<?> failed = assertInstanceOf(Answer.Failed.class, vega.profile());
        assertEquals(FailureClass.PROXY, failed.failure(), failed.detail());
        assertTrue(failed.detail().contains("asks for credentials"), failed.detail());
    }

    @Test
    void aCertificateThatIsNotTheOneExpectedIsNotTrustedBehindAProxyEither() {
        plex.securePlexTv();
        try (TunnelProxy proxy = TunnelProxy.open()) {
            MediaAccount vega = accounts.open(TOKEN, new Proxy(proxy.uri(), null, null));
            Answer.Failed<?> failed = assertInstanceOf(Answer.Failed.class, vega.profile());
            assertEquals(1, proxy.tunnels().size());
            assertFalse(failed.failure() == FailureClass.TOKEN_REJECTED, failed.detail());
            assertEquals(0, plex.record().all().size());
        }
    }
}
