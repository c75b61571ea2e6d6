package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
        AvailableServer seen = accounts.ownedRecently(request.plexAccountId()).stream()
                .filter(server -> server.machineId().equals(request.machineIdentifier()))
                .findFirst()
                .orElseThrow(() -> Refusal.at(
                        MediaServerProblem.SERVER_NOT_OWNED,
                        "/machineIdentifier",
                        MediaServerProblem.SERVER_NOT_OWNED.title()));
        return servers.response(servers.add(request.plexAccountId(), seen));
    }

    ServerResponse edit(UUID id, EditServerRequest request, int version) {
        request.toEdit().configuredAddress().filter(text -> !text.isEmpty()).ifPresent(address -> check(id, address));
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
        Probe probe = mediaServer.probe(door.machineId(), door.ways(), door.trusted());
        servers.probed(id, probe);
        return ServerTestResponse.from(probe, door, clock.instant());
    }

    /** An address where another server answers is refused; one where nobody answers now may be right. */
    private void check(UUID id, String address) {
        ServerDoor door = servers.door(id)
                .orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SERVER))
                .at(address);
        if (mediaServer.probe(door.machineId(), door.ways(), door.trusted()) instanceof Probe.Stranger) {
            throw Refusal.at(
                    MediaServerProblem.SERVER_STRANGER,
                    "/configuredAddress",
                    MediaServerProblem.SERVER_STRANGER.title());
        }
    }
}
