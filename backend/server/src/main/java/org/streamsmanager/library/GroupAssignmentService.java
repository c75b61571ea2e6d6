package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.library.GroupChangePart.Move;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** Puts libraries into groups: first shown, then done exactly so. */
@ApplicationScoped
class GroupAssignmentService {
    private final LibraryRepository libraries;
    private final LibraryGroupRepository groups;
    private final GroupMoves groupMoves;

    GroupAssignmentService(LibraryRepository libraries, LibraryGroupRepository groups, GroupMoves groupMoves) {
        this.libraries = libraries;
        this.groups = groups;
        this.groupMoves = groupMoves;
    }

    @Transactional
    GroupAssignmentPreview preview(GroupAssignmentRequest request) {
        return groupMoves.preview(moves(locked(request), request.groupId()));
    }

    @Transactional
    GroupAssignmentResponse apply(GroupAssignmentRequest request) {
        List<Library> chosen = locked(request);
        List<Move> moves = moves(chosen, request.groupId());
        if (!groupMoves.preview(moves).hash().equals(request.hash())) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        groupMoves.apply(chosen, moves);
        return new GroupAssignmentResponse(moves.size());
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
