package org.streamsmanager.library;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** What the operator does with groups. */
@ApplicationScoped
class LibraryGroupService {
    static final String KIND = "library-group";
    private final LibraryGroupRepository groups;
    private final LibraryRepository libraries;
    private final List<GroupUse> uses;
    private final AuditService audit;

    LibraryGroupService(
            LibraryGroupRepository groups, LibraryRepository libraries, @All List<GroupUse> uses, AuditService audit) {
        this.groups = groups;
        this.libraries = libraries;
        this.uses = uses;
        this.audit = audit;
    }

    @Transactional
    List<LibraryGroupResponse> list() {
        return responses(groups.ordered());
    }

    @Transactional
    LibraryGroupResponse create(LibraryGroupRequest request) {
        String name = request.name().strip();
        requireFree(name, null);
        LibraryGroup group = new LibraryGroup(name, GroupKind.CUSTOM, Math.toIntExact(groups.count()));
        groups.persistAndFlush(group);
        audit.record(Change.of(KIND, group.id(), "created").to(Map.of("name", name)));
        return responses(List.of(group)).getFirst();
    }

    @Transactional
    LibraryGroupResponse rename(UUID id, LibraryGroupRequest request, int version) {
        LibraryGroup group = require(id);
        if (group.version() != version) {
            throw Refusal.of(CommonProblem.STALE_VERSION);
        }
        if (group.kind().fixed()) {
            throw Refusal.of(LibraryProblem.LIBRARY_GROUP_FIXED);
        }
        String name = request.name().strip();
        requireFree(name, id);
        Change change = Change.of(KIND, id, "renamed").from(Map.of("name", group.name()));
        group.rename(name);
        audit.record(change.to(Map.of("name", name)));
        groups.flush();
        return responses(List.of(group)).getFirst();
    }

    @Transactional
    void delete(UUID id) {
        LibraryGroup group = require(id);
        if (group.kind().builtIn()) {
            throw Refusal.of(LibraryProblem.LIBRARY_GROUP_FIXED);
        }
        if (libraries.count("groupId", id) > 0 || plans(List.of(id)).getOrDefault(id, 0) > 0) {
            throw Refusal.of(LibraryProblem.LIBRARY_GROUP_IN_USE);
        }
        groups.delete(group);
        audit.record(Change.of(KIND, id, "deleted").from(Map.of("name", group.name())));
    }

    private List<LibraryGroupResponse> responses(List<LibraryGroup> found) {
        List<UUID> ids = found.stream().map(LibraryGroup::id).toList();
        Map<UUID, Integer> present = libraries.presentByGroup();
        Map<UUID, Integer> plans = plans(ids);
        return found.stream()
                .map(group -> new LibraryGroupResponse(
                        group.id(),
                        group.name(),
                        group.kind().builtIn(),
                        group.kind(),
                        present.getOrDefault(group.id(), 0),
                        plans.getOrDefault(group.id(), 0),
                        group.version()))
                .toList();
    }

    private Map<UUID, Integer> plans(Collection<UUID> groupIds) {
        Map<UUID, Integer> plans = new HashMap<>();
        uses.forEach(use -> use.plansByGroup(groupIds).forEach((id, count) -> plans.merge(id, count, Integer::sum)));
        return plans;
    }

    private void requireFree(String name, UUID mine) {
        if (groups.named(name).filter(other -> !other.id().equals(mine)).isPresent()) {
            throw Refusal.at(LibraryProblem.LIBRARY_GROUP_KNOWN, "/name", LibraryProblem.LIBRARY_GROUP_KNOWN.title());
        }
    }

    private LibraryGroup require(UUID id) {
        return groups.findByIdOptional(id).orElseThrow(() -> Refusal.of(LibraryProblem.UNKNOWN_LIBRARY_GROUP));
    }
}
