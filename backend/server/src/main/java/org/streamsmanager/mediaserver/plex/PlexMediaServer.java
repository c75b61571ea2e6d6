package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.streamsmanager.mediaserver.Connection;
import org.streamsmanager.mediaserver.FailureClass;
import org.streamsmanager.mediaserver.LocalKey;
import org.streamsmanager.mediaserver.LocalLibrary;
import org.streamsmanager.mediaserver.MediaServer;
import org.streamsmanager.mediaserver.Probe;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.ServerCertificate;
import org.streamsmanager.shared.Secret;

/** A Plex Media Server, reached directly; an owner's proxy is for plex.tv only. */
@ApplicationScoped
class PlexMediaServer implements MediaServer {
    private static final Duration SOON = Duration.ofSeconds(30);
    private final PlexClients clients;

    PlexMediaServer(PlexClients clients) {
        this.clients = clients;
    }

    @Override
    public Probe probe(String machineId, List<Connection> connections, String trusted) {
        Probe worst = new Probe.Silent("No address of the server is known.");
        List<Connection> ordered = new ArrayList<>(connections);
        ordered.sort(Comparator.comparing(Connection::relay));
        for (Connection way : ordered) {
            Probe probe = probe(machineId, way.uri(), trusted);
            if (probe instanceof Probe.Found) {
                return probe;
            }
            worst = worse(worst, probe);
        }
        return worst;
    }

    /** What says most of several failures. */
    private static Probe worse(Probe one, Probe other) {
        return one instanceof Probe.Stranger || one instanceof Probe.Untrusted && !(other instanceof Probe.Stranger)
                ? one
                : other;
    }

    private Probe probe(String machineId, String uri, String trusted) {
        try {
            return identified(machineId, uri, null);
        } catch (PlexFailure failure) {
            return certificate(uri, failure)
                    .map(shown -> shown.fingerprint().equalsIgnoreCase(trusted)
                            ? trusting(machineId, uri, shown)
                            : new Probe.Untrusted(uri, shown))
                    .orElseGet(() -> new Probe.Silent(uri + ": " + failure.getMessage()));
        }
    }

    private Probe trusting(String machineId, String uri, ServerCertificate certificate) {
        try {
            return identified(machineId, uri, certificate);
        } catch (PlexFailure failure) {
            return new Probe.Silent(uri + ": " + failure.getMessage());
        }
    }

    private Probe identified(String machineId, String uri, ServerCertificate trusted) {
        PlexModel.Identity identity = with(uri, trusted == null ? null : trusted.fingerprint(), this::identity);
        return machineId.equals(identity.machineIdentifier())
                ? new Probe.Found(uri, identity.version(), trusted)
                : new Probe.Stranger(uri, identity.machineIdentifier());
    }

    /** Who could not be spoken to because of their certificate shows it. */
    private Optional<ServerCertificate> certificate(String uri, PlexFailure failure) {
        boolean handshake = failure.kind() == FailureClass.UNAVAILABLE && !failure.maybeDone();
        return handshake && uri.startsWith("https:")
                ? PlexCertificates.shown(URI.create(uri), clients.patience())
                : Optional.empty();
    }

    private PlexModel.Identity identity(PlexServerApi api) {
        PlexModel.Container<PlexModel.Identity> read =
                PlexText.json(PlexFailures.body(api::identity), new TypeReference<>() {});
        return content(read);
    }

    @Override
    public Reading<LocalLibrary> libraries(String uri, Secret accessToken, String trusted) {
        try {
            List<LocalLibrary> found = with(uri, pinned(uri, trusted), api -> libraries(api, accessToken.reveal()));
            return found.isEmpty()
                    ? new Reading.Suspicious<>(found, "the server lists no library")
                    : new Reading.Complete<>(found);
        } catch (PlexFailure failure) {
            return new Reading.Failed<>(failure.kind(), SOON, failure.getMessage());
        }
    }

    private static List<LocalLibrary> libraries(PlexServerApi api, String token) {
        PlexModel.Container<PlexModel.Directories> read =
                PlexText.json(PlexFailures.body(() -> api.libraries(token)), new TypeReference<>() {});
        List<PlexModel.Directory> directories = content(read).directories();
        return directories == null
                ? List.of()
                : directories.stream()
                        .filter(one -> one.key() != null)
                        .map(one -> new LocalLibrary(
                                new LocalKey(one.key()), one.title(), one.type(), count(api, token, one.key())))
                        .toList();
    }

    private static Integer count(PlexServerApi api, String token, String localKey) {
        try {
            PlexModel.Container<PlexModel.Size> read =
                    PlexText.json(PlexFailures.body(() -> api.count(token, localKey)), new TypeReference<>() {});
            return content(read).totalSize();
        } catch (PlexFailure uncounted) {
            return null;
        }
    }

    private static <T> T content(PlexModel.Container<T> read) {
        if (read.container() == null) {
            throw PlexText.unreadable("no MediaContainer");
        }
        return read.container();
    }

    /** One of several addresses may have a certificate that needs no decision. */
    private String pinned(String uri, String trusted) {
        return trusted == null || !uri.startsWith("https:")
                ? null
                : PlexCertificates.shown(URI.create(uri), clients.patience())
                        .map(ServerCertificate::fingerprint)
                        .filter(trusted::equalsIgnoreCase)
                        .orElse(null);
    }

    private <T> T with(String uri, String pinned, Function<PlexServerApi, T> work) {
        try (PlexServerApi api = clients.mediaServer(URI.create(uri), pinned)) {
            return work.apply(api);
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }
}
