package org.streamsmanager.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class InvitationListRepository implements PanacheRepositoryBase<InvitationList, UUID> {
    private static final Listing<InvitationList> NEWEST = Listing.newest(InvitationList.class, "createdAt");

    InvitationList require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown());
    }

    InvitationList requireForUpdate(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> unknown());
    }

    Page<InvitationList> newestFirst(PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), "from InvitationList", Map.of(), request, now);
    }

    private static Refusal unknown() {
        return Refusal.of(InvitationListProblem.UNKNOWN_INVITATION_LIST);
    }
}
