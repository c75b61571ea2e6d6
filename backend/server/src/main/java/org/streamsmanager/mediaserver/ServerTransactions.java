package org.streamsmanager.mediaserver;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.notice.NoticeService;
import org.streamsmanager.notice.Severity;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;
import org.streamsmanager.shared.Secret;

/** What the server service writes and reads, between its questions to servers and accounts. */
@ApplicationScoped
class ServerTransactions {
    static final String CERTIFICATE_NOTICE = "server-certificate-changed";
    private final ServerRepository servers;
    private final ServerLocationRepository locations;
    private final ServerViews views;
    private final ServerDetaching detaching;
    private final List<ServerLibraries> libraries;
    private final Event<ServerAttached> attached;
    private final NoticeService notices;
    private final AuditService audit;
    private final Clock clock;

    ServerTransactions(
            ServerRepository servers,
            ServerLocationRepository locations,
            ServerViews views,
            ServerDetaching detaching,
            @All List<ServerLibraries> libraries,
            Event<ServerAttached> attached,
            NoticeService notices,
            AuditService audit,
            Clock clock) {
        this.notices = notices;
        this.servers = servers;
        this.locations = locations;
        this.views = views;
        this.detaching = detaching;
        this.libraries = libraries;
        this.attached = attached;
        this.audit = audit;
        this.clock = clock;
    }

    /** A machine that is known already, detached or removed, gets its row back. */
    @Transactional
    UUID add(UUID plexAccountId, AvailableServer seen) {
        Optional<Server> known = servers.byMachine(Server.PLEX, seen.machineId());
        if (known.filter(Server::attached).isPresent()) {
            throw Refusal.of(MediaServerProblem.SERVER_KNOWN);
        }
        Server server = known.orElseGet(() -> new Server(plexAccountId, seen, clock.instant()));
        if (known.isPresent()) {
            server.attach(plexAccountId, seen, clock.instant());
        } else {
            servers.persist(server);
        }
        servers.flush();
        audit.record(Change.of(ServerService.KIND, server.id(), known.isPresent() ? "attached-again" : "added")
                .to(values(server)));
        attached.fire(new ServerAttached(server.id(), known.isPresent()));
        return server.id();
    }

    @Transactional
    void edit(UUID id, EditServerRequest request, int version) {
        Server server = atVersion(id, version);
        requireLocation(request.locationId());
        Map<String, Object> before = values(server);
        server.edit(request.toEdit(), clock.instant());
        recordEdit(server, before);
    }

    @Transactional
    void leaveLocation(UUID id) {
        Server server = locked(id);
        Map<String, Object> before = values(server);
        server.leaveLocation(clock.instant());
        recordEdit(server, before);
    }

    @Transactional
    RemovalResponse removal(UUID id) {
        Server server = require(id);
        return detaching.preview(server.name(), List.of(server));
    }

    @Transactional
    void remove(UUID id, String hash) {
        Server server = locked(id);
        if (!detaching.preview(server.name(), List.of(server)).hash().equals(hash)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        detaching.detach(server, "The server was removed.");
        server.remove(clock.instant());
        audit.record(Change.of(ServerService.KIND, id, "removed").from(values(server)));
    }

    @Transactional
    void probed(UUID id, Probe probe) {
        servers.keptForUpdate(id).ifPresent(server -> {
            switch (probe) {
                case Probe.Found found -> reached(server, found);
                case Probe.Stranger stranger -> server.notReached(clock.instant());
                case Probe.Untrusted untrusted -> untrusted(server, untrusted.certificate());
                case Probe.Silent silent -> server.notReached(clock.instant());
            }
        });
    }

    private void reached(Server server, Probe.Found found) {
        server.reached(found.uri(), found.productVersion(), clock.instant());
        notices.settle(CERTIFICATE_NOTICE, server.id());
    }

    private void untrusted(Server server, ServerCertificate shown) {
        server.notReached(clock.instant());
        if (server.trusted() != null) {
            notices.open(
                    CERTIFICATE_NOTICE,
                    Severity.WARNING,
                    server.name(),
                    server.id(),
                    Map.of("serverId", server.id().toString(), "detail", shown.subject() + " " + shown.fingerprint()));
        }
    }

    @Transactional
    void trust(UUID id, ServerCertificate certificate) {
        Server server = locked(id);
        server.trust(certificate, clock.instant());
        notices.settle(CERTIFICATE_NOTICE, id);
        audit.record(Change.of(ServerService.KIND, id, "certificate-trusted")
                .to(Map.of("fingerprint", certificate.fingerprint(), "subject", certificate.subject())));
    }

    @Transactional
    void distrust(UUID id) {
        Server server = locked(id);
        if (server.trusted() == null) {
            return;
        }
        String before = server.trusted().fingerprint();
        server.distrust(clock.instant());
        notices.settle(CERTIFICATE_NOTICE, id);
        audit.record(Change.of(ServerService.KIND, id, "certificate-distrusted").from(Map.of("fingerprint", before)));
    }

    /** What the platform says now of servers that are here and attached. */
    @Transactional
    void listed(UUID plexAccountId, Collection<AvailableServer> seen) {
        for (AvailableServer one : seen) {
            servers.byMachine(Server.PLEX, one.machineId())
                    .filter(server -> plexAccountId.equals(server.plexAccountId()))
                    .ifPresent(server -> server.listed(one, clock.instant()));
        }
    }

    @Transactional
    Optional<ServerDoor> door(UUID id) {
        return servers.kept(id)
                .map(server -> new ServerDoor(
                        server.machineId(),
                        server.configuredAddress(),
                        server.address(),
                        server.connections(),
                        server.accessToken(),
                        server.trusted() == null ? null : server.trusted().fingerprint()));
    }

    @Transactional
    ServerResponse response(UUID id) {
        ServerView view = views.any(id)
                .filter(found -> !found.server().removed())
                .orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SERVER));
        return responses(List.of(view)).getFirst();
    }

    @Transactional
    Page<ServerResponse> list(ServerFilter filter, PageRequest request) {
        Page<ServerView> found = views.page(filter, request, clock.instant());
        return found.with(responses(found.items()));
    }

    @Transactional
    List<AvailableServerResponse> compare(List<AvailableServer> seen) {
        return seen.stream()
                .map(one -> AvailableServerResponse.from(
                        one, servers.byMachine(Server.PLEX, one.machineId()).orElse(null)))
                .toList();
    }

    private List<ServerResponse> responses(List<ServerView> found) {
        Map<UUID, Integer> counts = new HashMap<>();
        List<UUID> ids = found.stream().map(view -> view.server().id()).toList();
        libraries.forEach(
                port -> port.countByServer(ids).forEach((id, count) -> counts.merge(id, count, Integer::sum)));
        return found.stream()
                .map(view -> ServerResponse.from(
                        view, counts.getOrDefault(view.server().id(), 0)))
                .toList();
    }

    private Server atVersion(UUID id, int version) {
        Server server = locked(id);
        if (server.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        return server;
    }

    private void recordEdit(Server server, Map<String, Object> before) {
        audit.record(Change.of(ServerService.KIND, server.id(), "edited")
                .from(before)
                .to(values(server)));
        servers.flush();
    }

    private void requireLocation(UUID id) {
        if (id != null && locations.findByIdOptional(id).isEmpty()) {
            throw Refusal.at(
                    MediaServerProblem.UNKNOWN_LOCATION, "/locationId", MediaServerProblem.UNKNOWN_LOCATION.title());
        }
    }

    private Server require(UUID id) {
        return servers.kept(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SERVER));
    }

    private Server locked(UUID id) {
        return servers.keptForUpdate(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_SERVER));
    }

    private static Map<String, Object> values(Server server) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", server.name());
        values.put("machineIdentifier", server.machineId());
        values.put("plexAccountId", server.plexAccountId());
        values.put("enabled", server.enabled());
        values.put("allowsNew", server.allowsNew());
        values.put("allowsTrials", server.allowsTrials());
        values.put("maxUsers", server.maxUsers());
        values.put("configuredAddress", server.configuredAddress());
        values.put("locationId", server.locationId());
        values.put("logStreams", server.logStreams());
        values.put("logDownloads", server.logDownloads());
        values.put("allow4kTranscoding", server.allow4kTranscoding());
        return values;
    }

    /** How to reach a server itself; all but the identifier and the connections may be null. */
    record ServerDoor(
            String machineId,
            String configured,
            String address,
            List<Connection> connections,
            Secret accessToken,
            String trusted) {
        /** What the operator typed comes first, then where it last answered, what is near, what is far; relays last. */
        List<Connection> ways() {
            List<Connection> ways = new ArrayList<>();
            if (configured != null) {
                ways.add(new Connection(configured, true, false));
            }
            if (address != null
                    && connections.stream().noneMatch(way -> way.uri().equals(address))) {
                ways.add(new Connection(address, true, false));
            }
            connections.stream()
                    .sorted(Comparator.comparing(Connection::relay)
                            .thenComparing(way -> !way.uri().equals(address))
                            .thenComparing(way -> !way.local()))
                    .filter(way -> !way.uri().equals(configured))
                    .forEach(ways::add);
            return ways;
        }

        ServerDoor at(String otherAddress) {
            return new ServerDoor(machineId, otherAddress, null, List.of(), accessToken, trusted);
        }
    }
}
