package org.streamsmanager.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.audit.AuditService;
import org.streamsmanager.audit.Change;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Refusal;

/** A server that was set up anew takes over the groups of the one that was lost. */
@ApplicationScoped
class GroupTakeOverService {
    private final LibraryRepository libraries;
    private final LibraryGroupRepository groups;
    private final ServerService servers;
    private final GroupMoves groupMoves;
    private final AuditService audit;

    GroupTakeOverService(
            LibraryRepository libraries,
            LibraryGroupRepository groups,
            ServerService servers,
            GroupMoves groupMoves,
            AuditService audit) {
        this.libraries = libraries;
        this.groups = groups;
        this.servers = servers;
        this.groupMoves = groupMoves;
        this.audit = audit;
    }

    /** Those worth while, best first. */
    @Transactional
    List<GroupTakeOverOffer> offers(UUID serverId) {
        if (!servers.require(serverId).attached()) {
            return List.of();
        }
        return servers.all().stream()
                .filter(server -> !server.attached())
                .map(lost -> offer(serverId, lost))
                .filter(offer -> offer.libraries() > 0)
                .sorted((one, other) -> other.libraries() - one.libraries())
                .toList();
    }

    @Transactional
    GroupTakeOverPreview preview(UUID serverId, GroupTakeOverRequest request) {
        return preview(takeOver(libraries.ofServer(serverId), serverId, request.fromServerId()));
    }

    @Transactional
    GroupAssignmentResponse apply(UUID serverId, GroupTakeOverRequest request) {
        GroupTakeOver takeOver = takeOver(libraries.ofServerForUpdate(serverId), serverId, request.fromServerId());
        if (!preview(takeOver).hash().equals(request.hash())) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        groupMoves.apply(takeOver.libraries().toList(), takeOver.moves());
        audit.record(Change.of("server", serverId, "groups-taken-over")
                .to(Map.of(
                        "fromServerId",
                        request.fromServerId(),
                        "libraries",
                        takeOver.rows().size())));
        return new GroupAssignmentResponse(takeOver.rows().size());
    }

    private GroupTakeOverOffer offer(UUID serverId, ServerFacts lost) {
        int rows = takeOver(libraries.ofServer(serverId), serverId, lost.id())
                .rows()
                .size();
        return new GroupTakeOverOffer(lost.id(), lost.name(), rows);
    }

    private GroupTakeOver takeOver(List<Library> mine, UUID serverId, UUID fromServerId) {
        servers.require(serverId);
        if (servers.require(fromServerId).attached()) {
            throw Refusal.at(LibraryProblem.SERVER_NOT_LOST, "/fromServerId", LibraryProblem.SERVER_NOT_LOST.title());
        }
        return GroupTakeOver.between(
                mine,
                libraries.ofServer(fromServerId),
                groups.builtIn(GroupKind.PRIVATE).id());
    }

    private GroupTakeOverPreview preview(GroupTakeOver takeOver) {
        GroupAssignmentPreview effect = groupMoves.preview(takeOver.moves());
        Map<UUID, String> names =
                groups.ordered().stream().collect(Collectors.toMap(LibraryGroup::id, LibraryGroup::name));
        List<GroupTakeOverPreview.Row> rows = takeOver.rows().stream()
                .map(row -> new GroupTakeOverPreview.Row(
                        row.library().id(),
                        row.library().title(),
                        row.library().type(),
                        row.like().groupId(),
                        names.get(row.like().groupId())))
                .toList();
        return new GroupTakeOverPreview(
                rows, effect.affectedUsers(), effect.gain(), effect.lose(), effect.people(), effect.hash());
    }
}
