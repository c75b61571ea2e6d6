package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Where the listeners find room. */
class PortsTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void mediaServersPassOverPortsThatAreTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, HERE);
                Simulator simulator =
                        Simulator.start(SimulatorOptions.community().users(5).port(below(taken)))) {
            var ports = new HashSet<>(
                    simulator.mediaServerUris().stream().map(URI::getPort).toList());
            assertEquals(4, ports.size(), "each has its own");
            assertTrue(
                    ports.stream().allMatch(port -> port > simulator.plexTvUri().getPort()), ports.toString());
            assertTrue(ports.stream().noneMatch(port -> port == taken.getLocalPort()), ports.toString());
            simulator.reset();
            assertEquals(
                    ports,
                    new HashSet<>(simulator.mediaServerUris().stream()
                            .map(URI::getPort)
                            .toList()));
        }
    }

    /** A free port whose neighbour is taken. */
    private static int below(ServerSocket taken) throws IOException {
        try (ServerSocket free = new ServerSocket(taken.getLocalPort() - 1, 1, HERE)) {
            return free.getLocalPort();
        }
    }

    @Test
    void thePortOfPlexTvIsNamedWhenItIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, HERE)) {
            var refused = assertThrows(
                    IllegalStateException.class,
                    () -> Simulator.start(SimulatorOptions.small().port(taken.getLocalPort())));
            assertEquals(
                    "Port " + taken.getLocalPort() + " cannot be opened: Address already in use", refused.getMessage());
        }
    }

    @Test
    void twoAtOnceTakeAnyPorts() {
        try (Simulator one = Simulator.start(SimulatorOptions.small());
                Simulator other = Simulator.start(SimulatorOptions.small())) {
            assertNotEquals(one.plexTvUri(), other.plexTvUri());
            assertNotEquals(one.mediaServerUris(), other.mediaServerUris());
        }
    }
}
