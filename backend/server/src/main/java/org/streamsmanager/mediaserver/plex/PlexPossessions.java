package org.streamsmanager.mediaserver.plex;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.streamsmanager.mediaserver.AccountProfile;
import org.streamsmanager.mediaserver.AvailableServer;
import org.streamsmanager.mediaserver.Connection;
import org.streamsmanager.mediaserver.GlobalId;
import org.streamsmanager.mediaserver.LocalKey;
import org.streamsmanager.mediaserver.Reading;
import org.streamsmanager.mediaserver.RemoteLibrary;
import org.streamsmanager.shared.Secret;

/** Who the owner is, and what they own. */
final class PlexPossessions {
    private final PlexCalls calls;

    PlexPossessions(PlexCalls calls) {
        this.calls = calls;
    }

    AccountProfile profile() {
        PlexModel.User user = PlexText.json(calls.body(calls.v2()::user), new TypeReference<>() {});
        if (user.id() == null) {
            throw PlexText.unreadable("the account has no id");
        }
        PlexModel.Subscription subscription = user.subscription();
        return new AccountProfile(
                user.id(),
                user.uuid(),
                user.username() == null || user.username().isEmpty() ? user.title() : user.username(),
                user.email(),
                subscription != null && subscription.active(),
                subscription == null || subscription.features() == null
                        ? Set.of()
                        : Set.copyOf(subscription.features()));
    }

    Reading<AvailableServer> servers() {
        List<PlexModel.Resource> resources = PlexText.json(calls.body(calls.v2()::resources), new TypeReference<>() {});
        List<AvailableServer> owned = resources.stream()
                .filter(PlexPossessions::isOwnedServer)
                .map(PlexPossessions::server)
                .toList();
        return resources.isEmpty()
                ? new Reading.Suspicious<>(owned, "plex.tv lists nothing at all for this account")
                : new Reading.Complete<>(owned);
    }

    /** Only plex.tv knows the global numbers; version 1 is what everybody else reads them from, too. */
    Reading<RemoteLibrary> libraries(String machineId) {
        List<RemoteLibrary> found =
                calls.either("libraries", () -> librariesOfV1(machineId), () -> librariesOfV2(machineId));
        List<RemoteLibrary> whole = found.stream()
                .filter(library -> library.globalId() != null && library.localKey() != null)
                .toList();
        if (whole.isEmpty()) {
            return new Reading.Suspicious<>(whole, "plex.tv lists no library of this server");
        }
        return whole.size() < found.size()
                ? new Reading.Partial<>(whole, "plex.tv lists libraries without their numbers")
                : new Reading.Complete<>(whole);
    }

    private List<RemoteLibrary> librariesOfV1(String machineId) {
        JsonNode container = PlexText.container(calls.body(() -> calls.v1().server(machineId)));
        return PlexText.children(container, "Server").stream()
                .filter(server -> machineId.equals(PlexText.attribute(server, "machineIdentifier")))
                .flatMap(server -> PlexText.children(server, "Section").stream())
                .map(PlexPossessions::library)
                .toList();
    }

    private static RemoteLibrary library(JsonNode section) {
        return new RemoteLibrary(
                GlobalId.orNull(PlexText.attribute(section, "id")),
                LocalKey.orNull(PlexText.attribute(section, "key")),
                Objects.requireNonNullElse(PlexText.attribute(section, "title"), ""),
                Objects.requireNonNullElse(PlexText.attribute(section, "type"), ""));
    }

    private List<RemoteLibrary> librariesOfV2(String machineId) {
        PlexModel.OwnedServer server =
                PlexText.json(calls.body(() -> calls.v2().server(machineId)), new TypeReference<>() {});
        return server.librarySections() == null
                ? List.of()
                : server.librarySections().stream()
                        .map(section -> new RemoteLibrary(
                                GlobalId.orNull(section.id()),
                                LocalKey.orNull(section.key()),
                                section.title(),
                                section.type()))
                        .toList();
    }

    private static boolean isOwnedServer(PlexModel.Resource resource) {
        return resource.owned()
                && resource.clientIdentifier() != null
                && resource.provides() != null
                && Arrays.asList(resource.provides().split(",")).contains("server");
    }

    private static AvailableServer server(PlexModel.Resource resource) {
        List<Connection> ways = resource.connections() == null
                ? List.of()
                : resource.connections().stream()
                        .filter(way -> way.uri() != null)
                        .map(way -> new Connection(way.uri(), way.local(), way.relay()))
                        .toList();
        Secret token = resource.accessToken() == null ? null : Secret.of(resource.accessToken());
        return new AvailableServer(
                resource.clientIdentifier(),
                Objects.requireNonNullElse(resource.name(), resource.clientIdentifier()),
                resource.productVersion(),
                resource.presence(),
                token,
                ways);
    }
}
