package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.mediaserver.ServerTransactions.ServerDoor;

/** Reads the libraries of a server from both sides: the owner's account, and the server itself. */
@ApplicationScoped
public class LibrarySources {
    /** Calls that reading one server takes at most, as long as nothing is in the way. */
    public static final int PERMITTED = 2;

    private final Doors doors;
    private final AccountCalls calls;
    private final ServerTransactions servers;
    private final OwnedServers owned;
    private final MediaServer mediaServer;

    LibrarySources(
            Doors doors, AccountCalls calls, ServerTransactions servers, OwnedServers owned, MediaServer mediaServer) {
        this.owned = owned;
        this.doors = doors;
        this.calls = calls;
        this.servers = servers;
        this.mediaServer = mediaServer;
    }

    /** Not called inside a transaction. Keeps what it learns about how to reach the server. */
    public Seen read(UUID serverId) {
        return switch (doors.to(serverId)) {
            case Door.Open door -> read(serverId, door);
            case Door.Paused paused -> unread(new Reading.Failed<>(paused.why(), paused.retryAfter(), paused.detail()));
            case Door.Shut shut -> unread(new Reading.Failed<>(FailureClass.REFUSED, Duration.ZERO, shut.detail()));
        };
    }

    private Seen read(UUID serverId, Door.Open door) {
        Reading<RemoteLibrary> account = door.account().libraries(door.machineId());
        if (!(account instanceof Reading.Failed)) {
            refresh(door);
        }
        calls.learn(door.accountId(), door.account(), PERMITTED);
        int made = door.account().calls();
        return servers.door(serverId)
                .map(way -> new Seen(account, server(serverId, way), made))
                .orElseGet(() -> new Seen(account, Optional.empty(), made));
    }

    private void refresh(Door.Open door) {
        if (owned.recent(door.accountId(), door.account()) instanceof Reading.Complete<AvailableServer> listed) {
            servers.listed(door.accountId(), listed.items());
        }
    }

    private Optional<Reading<LocalLibrary>> server(UUID serverId, ServerDoor way) {
        Probe probe = mediaServer.probe(way.machineId(), way.ways(), way.trusted());
        servers.probed(serverId, probe);
        return probe instanceof Probe.Found found && way.accessToken() != null
                ? Optional.of(mediaServer.libraries(found.uri(), way.accessToken(), way.trusted()))
                : Optional.empty();
    }

    private static Seen unread(Reading<RemoteLibrary> failed) {
        return new Seen(failed, Optional.empty(), 0);
    }

    /** {@code server} is empty when the server was not reached; {@code calls} went to the account's platform. */
    public record Seen(Reading<RemoteLibrary> account, Optional<Reading<LocalLibrary>> server, int calls) {
        /** Present keys of the server, when it could be asked and its answer can be relied on. */
        public Optional<List<LocalLibrary>> confirmed() {
            return server.flatMap(reading -> reading instanceof Reading.Complete<LocalLibrary> complete
                    ? Optional.of(complete.items())
                    : Optional.empty());
        }
    }
}
