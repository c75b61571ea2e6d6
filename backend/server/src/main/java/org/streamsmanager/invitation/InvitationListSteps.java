package org.streamsmanager.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.shared.Refusal;

/** The transactions of {@link InviteListJob}. */
@ApplicationScoped
class InvitationListSteps {
    private final InvitationListRepository lists;
    private final InvitationListRowRepository rows;
    private final ListReaders readers;
    private final InvitationService invitations;
    private final Clock clock;

    InvitationListSteps(
            InvitationListRepository lists,
            InvitationListRowRepository rows,
            ListReaders readers,
            InvitationService invitations,
            Clock clock) {
        this.lists = lists;
        this.rows = rows;
        this.readers = readers;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Transactional
    List<Integer> ready(UUID listId) {
        return rows.ready(listId);
    }

    @Transactional
    void invite(UUID listId, int ordinal) {
        rows.readyForUpdate(listId, ordinal).ifPresent(row -> {
            InviteOrder order = readers.of(lists.require(listId)).order(row.cells());
            InvitationResponse made = invitations.invite(order);
            row.invited(made.id(), made.user().id());
        });
    }

    @Transactional
    void refuse(UUID listId, int ordinal, Refusal refusal) {
        rows.readyForUpdate(listId, ordinal).ifPresent(row -> row.refused(refusal));
    }

    @Transactional
    void done(UUID listId) {
        lists.requireForUpdate(listId).done(clock.instant());
    }
}
