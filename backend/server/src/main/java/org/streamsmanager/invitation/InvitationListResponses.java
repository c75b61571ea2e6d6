package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.streamsmanager.invitation.InvitationListResponse.ListColumn;
import org.streamsmanager.invitation.InvitationListResponse.ListState;
import org.streamsmanager.mediaserver.ServerFacts;
import org.streamsmanager.mediaserver.ServerService;
import org.streamsmanager.shared.PageRequest;

/** Lists with samples of their columns. */
@ApplicationScoped
class InvitationListResponses {
    private static final int SAMPLES = 3;
    private final InvitationListRowRepository rows;
    private final ServerService servers;

    InvitationListResponses(InvitationListRowRepository rows, ServerService servers) {
        this.rows = rows;
        this.servers = servers;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    InvitationListResponse of(InvitationList list) {
        Map<String, Integer> counts = rows.counts(list.id());
        return new InvitationListResponse(
                list.id(),
                ListState.valueOf(list.state().name()),
                columns(list),
                counts,
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                freeSeats(),
                list.hash(),
                list.createdBy(),
                list.createdAt(),
                list.finishedAt());
    }

    private int freeSeats() {
        return servers.all().stream()
                .filter(server -> server.attached() && server.enabled())
                .mapToInt(ServerFacts::freeSeats)
                .sum();
    }

    private List<ListColumn> columns(InvitationList list) {
        List<InvitationListRow> first = rows.inOrder(
                        list.id(), Optional.empty(), new PageRequest(1, SAMPLES, Optional.empty()), list.createdAt())
                .items();
        List<ListField> fields = list.columns();
        return IntStream.range(0, fields.size())
                .mapToObj(at -> new ListColumn(
                        at < list.headers().size() ? list.headers().get(at) : null,
                        fields.get(at),
                        first.stream()
                                .filter(row -> at < row.cells().size())
                                .map(row -> row.cells().get(at))
                                .filter(cell -> !cell.isBlank())
                                .toList()))
                .toList();
    }
}
