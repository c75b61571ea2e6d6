package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.user.Merge;
import org.streamsmanager.user.MergeLine;
import org.streamsmanager.user.UserPart;

/** How a person was asked to a server. That it happened stays; under which address, and what a list said of them, goes. */
@ApplicationScoped
class InvitationsPart implements UserPart {
    private final InvitationRepository invitations;
    private final InvitationListRowRepository rows;

    InvitationsPart(InvitationRepository invitations, InvitationListRowRepository rows) {
        this.invitations = invitations;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public List<MergeLine> preview(Merge merge) {
        int count = invitations.of(merge.closedId()).size();
        return count == 0 ? List.of() : List.of(MergeLine.of("invitations-moved", count));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(Merge merge) {
        invitations.of(merge.closedId()).forEach(one -> one.moveTo(merge.survivorId(), merge.at()));
        invitations.flush();
        rows.moveTo(merge.survivorId(), merge.closedId());
    }

    @Override
    public List<MergeLine> previewErasure(UUID userId) {
        int count = invitations.of(userId).size();
        return count == 0 ? List.of() : List.of(MergeLine.of("invitations-erased", count));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID userId) {
        invitations.of(userId).forEach(Invitation::forgetAddress);
        invitations.flush();
        rows.forgetPerson(userId);
    }

    @Override
    public Map<String, Object> export(UUID userId) {
        return Map.of(
                "items",
                invitations.of(userId).stream().map(InvitationsPart::exported).toList(),
                "fromLists",
                rows.cellsOf(userId));
    }

    private static Map<String, Object> exported(Invitation invitation) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", invitation.kind());
        values.put("address", invitation.address());
        values.put("state", invitation.state());
        values.put("createdAt", invitation.createdAt());
        return values;
    }
}
