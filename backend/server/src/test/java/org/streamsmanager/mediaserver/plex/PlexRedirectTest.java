package org.streamsmanager.mediaserver.plex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.mediaserver.AccountProfile;
import org.streamsmanager.mediaserver.Answer;
import org.streamsmanager.mediaserver.Connection;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.Probe;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.shared.Secret;
import org.streamsmanager.testing.PanelTest;

/** A token goes to the address that was asked, and nowhere else. */
@QuarkusTest
class PlexRedirectTest extends PanelTest {
    private final AtomicInteger strangers = new AtomicInteger();
    private HttpServer sender;
    private HttpServer stranger;
    private int status;

    @BeforeEach
    void open() throws IOException {
        stranger = server();
        stranger.createContext("/", exchange -> {
            strangers.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        sender = server();
        sender.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Location", address(stranger).toString() + exchange.getRequestURI());
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @AfterEach
    void close() {
        sender.stop(0);
        stranger.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void noRedirectOfPlexTvIsFollowed(int redirect) {
        status = redirect;
        Answer<AccountProfile> answer =
                new PlexAccountAtHand(address(sender)).open("vega-token").profile();
        if (answer instanceof Answer.Failed<AccountProfile> failed) {
            assertEquals(FailureClass.UNAVAILABLE, failed.failure());
        } else {
            fail("a redirect passes for an answer: " + answer);
        }
        assertEquals(0, strangers.get(), "the token was carried elsewhere");
    }

    @Test
    void noRedirectOfAServerIsFollowed() {
        status = 302;
        PlexMediaServer servers = PlexAccountAtHand.mediaServers(world.plex().plexTvUri());
        String uri = address(sender).toString();
        assertInstanceOf(Probe.Silent.class, servers.probe("machine", List.of(new Connection(uri, true, false)), null));
        assertInstanceOf(Reading.Failed.class, servers.libraries(uri, Secret.of("server-token"), null));
        assertEquals(0, strangers.get(), "the token was carried elsewhere");
        assertTrue(uri.startsWith("http://127.0.0.1:"));
    }

    private static HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }
}
