package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways to a media server that resources offer. */
class ConnectionsTest extends SimulatorTest {
    @Test
    void theyAreOfferedInTheWantedOrder() {
        nobody.patch("/_sim/servers/Observatory", "{'connections':['dead-local','remote','relay']}");
        Reply all = vega.get("/api/v2/resources?includeHttps=1&includeRelay=1");
        assertEquals(List.of("1", "0", "0"), all.attributes("connection", "local"));
        assertEquals(List.of("0", "0", "1"), all.attributes("connection", "relay"));
        assertEquals("1", all.attributes("connection", "port").getFirst());
        assertEquals("1", all.attribute("resource", "relay"));
    }

    @Test
    void aRelayIsOnlyForThoseWhoAskForIt() {
        nobody.patch("/_sim/servers/Observatory", "{'connections':['local','relay']}");
        assertEquals(List.of("1"), vega.get("/api/v2/resources").attributes("connection", "local"));
        SeedAndControlsTest.assertClear400(
                nobody.patch("/_sim/servers/Observatory", "{'connections':['tunnel']}"), "tunnel");
    }
}
