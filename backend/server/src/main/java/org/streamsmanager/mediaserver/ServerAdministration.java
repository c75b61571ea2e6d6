package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.mediaserver.ServerTransactions.ServerDoor;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

/** What the operator does with servers. Asks first, writes afterwards. */
@ApplicationScoped
class ServerAdministration {
    private final ServerTransactions servers;
    private final PlexAccountService accounts;
    private final MediaServer mediaServer;
    private final Clock clock;

    ServerAdministration(
            ServerTransactions servers, PlexAccountService accounts, MediaServer mediaServer, Clock clock) {
        this.servers = servers;
        this.accounts = accounts;
        this.mediaServer = mediaServer;
        this.clock = clock;
    }

    ServerResponse add(AddServerRequest request) {
        AvailableServer seen = accounts.owned(request.plexAccountId()).stream()
                .filter(server -> server.machineId().equals(request.machineIdentifier()))
                .findFirst()
                .orElseThrow(() -> Refusal.at(
                        MediaServerProblem.SERVER_NOT_OWNED,
                        "/machineIdentifier",
                        MediaServerProblem.SERVER_NOT_OWNED.title()));
        return servers.response(servers.add(request.plexAccountId(), seen));
    }

    ServerResponse edit(UUID id, EditServerRequest request, int version) {
        servers.edit(id, request, version);
        return servers.response(id);
    }

    ServerResponse leaveLocation(UUID id) {
        servers.leaveLocation(id);
        return servers.response(id);
    }

    ServerResponse get(UUID id) {
        return servers.response(id);
    }

    Page<ServerResponse> list(ServerFilter filter, PageRequest request) {
        return servers.list(filter, request);
    }

    RemovalResponse removal(UUID id) {
        return servers.removal(id);
    }

    void remove(UUID id, String hash) {
        servers.remove(id, hash);
    }

    ServerTestResponse test(UUID id) {
        ServerDoor door = servers.door(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SERVER));
        Probe probe = mediaServer.probe(door.machineId(), ways(door));
        servers.probed(id, probe);
        return switch (probe) {
            case Probe.Found found ->
                new ServerTestResponse(true, found.uri(), door.machineId(), null, clock.instant());
            case Probe.Stranger stranger ->
                new ServerTestResponse(
                        false,
                        stranger.uri(),
                        stranger.machineId(),
                        "Another server answers at this address.",
                        clock.instant());
            case Probe.Silent silent -> new ServerTestResponse(false, null, null, silent.detail(), clock.instant());
        };
    }

    /** Where it last answered comes first. */
    static List<Connection> ways(ServerDoor door) {
        List<Connection> ways = new ArrayList<>();
        if (door.address() != null) {
            ways.add(new Connection(door.address(), true, false));
        }
        door.connections().stream()
                .filter(way -> !way.uri().equals(door.address()))
                .forEach(ways::add);
        return ways;
    }
}
