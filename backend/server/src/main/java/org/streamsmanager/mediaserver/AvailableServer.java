package org.streamsmanager.mediaserver;

import java.util.List;
import org.streamsmanager.shared.Secret;

/** A server that an account owns, as the platform lists it. */
public record AvailableServer(
        String machineId,
        String name,
        String productVersion,
        boolean online,
        Secret accessToken,
        List<Connection> connections) {
    public AvailableServer {
        connections = List.copyOf(connections);
    }
}
