package org.streamsmanager.library;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.library.GroupChangePart.Effect;
import org.streamsmanager.library.GroupChangePart.Move;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Fingerprint;
import org.streamsmanager.shared.Refusal;

/** Puts libraries into groups: first shown, then done exactly so. */
@ApplicationScoped
class GroupAssignmentService {
    private final LibraryRepository libraries;
    private final LibraryGroupRepository groups;
    private final List<GroupChangePart> parts;
    private final Event<LibrariesChanged> changed;
    private final AuditService audit;
    private final Clock clock;

    GroupAssignmentService(
            LibraryRepository libraries,
            LibraryGroupRepository groups,
            @All List<GroupChangePart> parts,
            Event<LibrariesChanged> changed,
            AuditService audit,
            Clock clock) {
        this.libraries = libraries;
        this.groups = groups;
        this.parts = parts;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    GroupAssignmentPreview preview(GroupAssignmentRequest request) {
        return preview(moves(locked(request), request.groupId()));
    }

    @Transactional
    GroupAssignmentResponse apply(GroupAssignmentRequest request) {
        List<Library> chosen = locked(request);
        List<Move> moves = moves(chosen, request.groupId());
        if (!preview(moves).hash().equals(request.hash())) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        chosen.forEach(library -> move(library, request.groupId()));
        libraries.flush();
        parts.forEach(part -> part.apply(moves));
        moves.stream().map(Move::serverId).distinct().forEach(server -> changed.fire(new LibrariesChanged(server)));
        return new GroupAssignmentResponse(moves.size());
    }

    private void move(Library library, UUID groupId) {
        if (library.groupId().equals(groupId)) {
            return;
        }
        UUID before = library.groupId();
        library.moveTo(groupId, clock.instant());
        audit.record(Change.of("library", library.id(), "moved-to-group")
                .because(library.title())
                .from(Map.of("groupId", before))
                .to(Map.of("groupId", groupId)));
    }

    private GroupAssignmentPreview preview(List<Move> moves) {
        Effect effect = parts.stream().map(part -> part.preview(moves)).reduce(Effect.NONE, Effect::plus);
        return new GroupAssignmentPreview(
                moves.size(),
                effect.affectedUsers(),
                effect.gain(),
                effect.lose(),
                Fingerprint.of(moves + " " + effect));
    }

    private List<Library> locked(GroupAssignmentRequest request) {
        if (groups.findByIdOptional(request.groupId()).isEmpty()) {
            throw Refusal.at(
                    LibraryProblem.UNKNOWN_LIBRARY_GROUP, "/groupId", LibraryProblem.UNKNOWN_LIBRARY_GROUP.title());
        }
        List<Library> found = libraries.lockInOrder(request.libraryIds());
        if (found.size() != request.libraryIds().size()) {
            throw Refusal.at(LibraryProblem.UNKNOWN_LIBRARY, "/libraryIds", LibraryProblem.UNKNOWN_LIBRARY.title());
        }
        return found;
    }

    private static List<Move> moves(List<Library> chosen, UUID groupId) {
        return chosen.stream()
                .filter(library -> !library.groupId().equals(groupId))
                .map(library -> new Move(library.id(), library.serverId(), library.groupId(), groupId))
                .toList();
    }
}
