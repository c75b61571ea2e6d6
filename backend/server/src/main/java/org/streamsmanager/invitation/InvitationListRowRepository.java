package org.streamsmanager.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class InvitationListRowRepository implements PanacheRepositoryBase<InvitationListRow, UUID> {
    private static final Listing<InvitationListRow> ORDER =
            Listing.of(InvitationListRow.class).ascending("ordinal").ascending("id");

    List<InvitationListRow> of(UUID listId) {
        return list("listId = ?1 order by ordinal", listId);
    }

    /** Waits for whoever invites this row; empty when it was dealt with. */
    Optional<InvitationListRow> readyForUpdate(UUID listId, int ordinal) {
        return find("listId = ?1 and ordinal = ?2 and outcome = ?3", listId, ordinal, InvitationListRow.Outcome.READY)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Integer> ready(UUID listId) {
        return getEntityManager()
                .createQuery(
                        "select r.ordinal from InvitationListRow r where r.listId = :list and r.outcome = :ready"
                                + " order by r.ordinal",
                        Integer.class)
                .setParameter("list", listId)
                .setParameter("ready", InvitationListRow.Outcome.READY)
                .getResultList();
    }

    Map<String, Integer> counts(UUID listId) {
        return getEntityManager()
                .createQuery(
                        "select r.outcome, count(r) from InvitationListRow r where r.listId = :list group by r.outcome",
                        Tuple.class)
                .setParameter("list", listId)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, InvitationListRow.Outcome.class).name(),
                        row -> row.get(1, Long.class).intValue()));
    }

    Page<InvitationListRow> inOrder(
            UUID listId, Optional<InvitationListRow.Outcome> outcome, PageRequest request, Instant now) {
        Set<InvitationListRow.Outcome> wanted =
                outcome.map(Set::of).orElse(EnumSet.allOf(InvitationListRow.Outcome.class));
        return ORDER.page(
                getEntityManager(),
                "from InvitationListRow where listId = :list and outcome in :outcomes",
                Map.of("list", listId, "outcomes", wanted),
                request,
                now);
    }

    List<List<String>> cellsOf(UUID userId) {
        return list("userId = ?1 order by id", userId).stream()
                .map(InvitationListRow::cells)
                .toList();
    }

    void moveTo(UUID survivorId, UUID closedId) {
        update("userId = ?1 where userId = ?2", survivorId, closedId);
    }

    /** What the list said of them goes; that there was a row stays. */
    void forgetPerson(UUID userId) {
        list("userId", userId).forEach(InvitationListRow::forget);
        flush();
    }
}
