package org.streamsmanager.mediaserver;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.Fingerprint;

/** What it means that servers lose their account; part of the transactions of its callers. */
@ApplicationScoped
class ServerDetaching {
    private static final List<String> KEEPS = List.of("USERS", "PLANS", "COVERAGE", "LIBRARY_GROUPS", "HISTORY");
    private final List<ServerUsers> users;
    private final Event<ServerDetached> detached;
    private final AuditService audit;
    private final Clock clock;

    ServerDetaching(@All List<ServerUsers> users, Event<ServerDetached> detached, AuditService audit, Clock clock) {
        this.users = users;
        this.detached = detached;
        this.audit = audit;
        this.clock = clock;
    }

    RemovalResponse preview(String name, List<Server> servers) {
        List<RemovalResponse.AffectedServer> affected = servers.stream()
                .map(server -> new RemovalResponse.AffectedServer(
                        server.id(), server.name(), withLiveShares(List.of(server.id()))))
                .toList();
        int people = servers.isEmpty()
                ? 0
                : withLiveShares(servers.stream().map(Server::id).toList());
        return new RemovalResponse(Fingerprint.of(name + affected + people), affected, people, KEEPS);
    }

    void detach(Server server, String cause) {
        if (server.detach(clock.instant())) {
            audit.record(Change.of(ServerService.KIND, server.id(), "detached").because(cause));
            detached.fire(new ServerDetached(server.id(), server.name(), cause));
        }
    }

    private int withLiveShares(List<UUID> serverIds) {
        return users.stream().mapToInt(port -> port.withLiveShares(serverIds)).sum();
    }
}
