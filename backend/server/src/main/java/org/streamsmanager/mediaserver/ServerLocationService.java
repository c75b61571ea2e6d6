package org.streamsmanager.mediaserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** The places where servers are. */
@ApplicationScoped
class ServerLocationService {
    private static final String KIND = "server-location";
    private final ServerLocationRepository locations;
    private final AuditService audit;

    ServerLocationService(ServerLocationRepository locations, AuditService audit) {
        this.locations = locations;
        this.audit = audit;
    }

    @Transactional
    List<ServerLocationResponse> list() {
        return locations.ordered().stream().map(this::response).toList();
    }

    @Transactional
    ServerLocationResponse create(CreateServerLocationRequest request) {
        String name = request.name().strip();
        requireFree(name, null);
        ServerLocation location = new ServerLocation(name, Math.toIntExact(locations.count()));
        locations.persistAndFlush(location);
        audit.record(Change.of(KIND, location.id(), "created").to(Map.of("name", name)));
        return response(location);
    }

    @Transactional
    ServerLocationResponse edit(UUID id, EditServerLocationRequest request, int version) {
        ServerLocation location = require(id);
        if (location.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        String name = request.name() == null ? location.name() : request.name().strip();
        requireFree(name, id);
        Map<String, Object> before = values(location);
        location.edit(name, request.position());
        audit.record(Change.of(KIND, id, "edited").from(before).to(values(location)));
        locations.flush();
        return response(location);
    }

    @Transactional
    void delete(UUID id) {
        ServerLocation location = require(id);
        if (locations.servers(id) > 0) {
            throw Refusal.of(MediaServerProblem.LOCATION_IN_USE);
        }
        locations.delete(location);
        audit.record(Change.of(KIND, id, "deleted").from(values(location)));
    }

    private void requireFree(String name, UUID mine) {
        if (locations.named(name).filter(other -> !other.id().equals(mine)).isPresent()) {
            throw Refusal.at(MediaServerProblem.LOCATION_KNOWN, "/name", MediaServerProblem.LOCATION_KNOWN.title());
        }
    }

    private ServerLocation require(UUID id) {
        return locations.findByIdOptional(id).orElseThrow(() -> Refusal.of(MediaServerProblem.UNKNOWN_LOCATION));
    }

    private ServerLocationResponse response(ServerLocation location) {
        return new ServerLocationResponse(
                location.id(),
                location.name(),
                location.position(),
                Math.toIntExact(locations.servers(location.id())),
                location.version());
    }

    private static Map<String, Object> values(ServerLocation location) {
        return Map.of("name", location.name(), "position", location.position());
    }
}
