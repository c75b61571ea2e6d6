package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.streamsmanager.mediaserver.ServerTransactions.ServerDoor;
import org.streamsmanager.shared.Refusal;

/** The operator's decision to trust one certificate of a server, and the way back. */
@ApplicationScoped
class ServerTrust {
    private final ServerTransactions servers;
    private final MediaServer mediaServer;

    ServerTrust(ServerTransactions servers, MediaServer mediaServer) {
        this.servers = servers;
        this.mediaServer = mediaServer;
    }

    /** Looks first: only the certificate that is shown now can be decided about. */
    ServerResponse trust(UUID id, String fingerprint) {
        ServerDoor door = servers.door(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SERVER));
        ServerCertificate shown = shown(door);
        if (!shown.is(fingerprint)) {
            throw Refusal.at(
                    MediaServerProblem.CERTIFICATE_CHANGED,
                    "/fingerprint",
                    MediaServerProblem.CERTIFICATE_CHANGED.title());
        }
        servers.trust(id, shown);
        return servers.response(id);
    }

    ServerResponse distrust(UUID id) {
        servers.distrust(id);
        return servers.response(id);
    }

    private ServerCertificate shown(ServerDoor door) {
        Probe probe = mediaServer.probe(door.machineId(), door.ways(), door.trusted());
        return switch (probe) {
            case Probe.Untrusted untrusted -> untrusted.certificate();
            case Probe.Found found when found.certificate() != null -> found.certificate();
            case Probe.Found found -> throw Refusal.of(MediaServerProblem.CERTIFICATE_NOT_NEEDED);
            case Probe.Stranger stranger -> throw Refusal.of(MediaServerProblem.SERVER_STRANGER);
            case Probe.Silent silent ->
                throw Refusal.of(MediaServerProblem.SERVER_SILENT).withOperatorDetail(silent.detail());
        };
    }
}
