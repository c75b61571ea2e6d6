package org.streamsmanager.mediaserver;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/**
 * A media server. Account and location are null when it has none; {@code address} is where it last answered,
 * {@code configuredAddress} where the operator wants it to be tried first; {@code trustedCertificate} is null when no
 * certificate was decided about;
 * {@code reachable} is null while nobody has tried; {@code libraries} counts those present.
 */
public record ServerResponse(
        UUID id,
        String platform,
        String name,
        String machineIdentifier,
        @Nullable UUID plexAccountId,
        @Nullable String plexAccountName,
        @Nullable String address,
        @Nullable String configuredAddress,
        @Nullable TrustedCertificate trustedCertificate,
        Server.State state,
        boolean enabled,
        boolean allowsNew,
        boolean allowsTrials,
        int maxUsers,
        int seatsTaken,
        @Nullable NamedRef location,
        boolean logStreams,
        boolean logDownloads,
        boolean allow4kTranscoding,
        @Nullable Instant lastSeenAt,
        int libraries,
        @Nullable Boolean reachable,
        @Nullable String productVersion,
        ServerCapabilities capabilities,
        int version) {
    static ServerResponse from(ServerView view, int libraries) {
        Server server = view.server();
        return new ServerResponse(
                server.id(),
                server.platform(),
                server.name(),
                server.machineId(),
                server.plexAccountId(),
                view.account() == null ? null : view.account().username(),
                server.address(),
                server.configuredAddress(),
                server.trusted(),
                server.state(),
                server.enabled(),
                server.allowsNew(),
                server.allowsTrials(),
                server.maxUsers(),
                server.seatsTaken(),
                place(view.location()),
                server.logStreams(),
                server.logDownloads(),
                server.allow4kTranscoding(),
                server.lastSeenAt(),
                libraries,
                server.reachable(),
                server.productVersion(),
                view.capabilities(),
                server.version());
    }

    private static NamedRef place(ServerLocation location) {
        return location == null ? null : new NamedRef(location.id(), location.name());
    }
}
