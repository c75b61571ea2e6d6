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
import java.util.function.Function;
import org.streamsmanager.mediaserver.Connection;
import org.streamsmanager.mediaserver.LocalLibrary;
import org.streamsmanager.mediaserver.MediaServer;
import org.streamsmanager.mediaserver.Probe;
import org.streamsmanager.mediaserver.Reading;
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
    public Probe probe(String machineId, List<Connection> connections) {
        Probe worst = new Probe.Silent("No address of the server is known.");
        List<Connection> ordered = new ArrayList<>(connections);
        ordered.sort(Comparator.comparing(Connection::relay));
        for (Connection way : ordered) {
            Probe probe = probe(machineId, way.uri());
            if (probe instanceof Probe.Found) {
                return probe;
            }
            worst = worst instanceof Probe.Stranger ? worst : probe;
        }
        return worst;
    }

    private Probe probe(String machineId, String uri) {
        try {
            PlexModel.Identity identity = with(uri, this::identity);
            return machineId.equals(identity.machineIdentifier())
                    ? new Probe.Found(uri, identity.version())
                    : new Probe.Stranger(uri, identity.machineIdentifier());
        } catch (PlexFailure failure) {
            return new Probe.Silent(uri + ": " + failure.getMessage());
        }
    }

    private PlexModel.Identity identity(PlexServerApi api) {
        PlexModel.Container<PlexModel.Identity> read =
                PlexText.json(PlexFailures.body(api::identity), new TypeReference<>() {});
        return content(read);
    }

    @Override
    public Reading<LocalLibrary> libraries(String uri, Secret accessToken) {
        try {
            List<LocalLibrary> found = with(uri, api -> libraries(api, accessToken.reveal()));
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
                        .map(one -> new LocalLibrary(one.key(), one.title(), one.type(), count(api, token, one.key())))
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

    private <T> T with(String uri, Function<PlexServerApi, T> work) {
        try (PlexServerApi api = clients.mediaServer(URI.create(uri))) {
            return work.apply(api);
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }
}
