package org.streamsmanager.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;
import org.streamsmanager.shared.Refusal;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    private static final Listing<Invitation> NEWEST = Listing.newest(Invitation.class, "createdAt");

    /** The one that still follows the share. */
    Optional<Invitation> openOfShare(UUID shareId) {
        return find("shareId = ?1 and finishedAt is null", shareId).firstResultOptional();
    }

    Invitation require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.of(InvitationProblem.UNKNOWN_INVITATION));
    }

    boolean withdrawn(UUID shareId) {
        return count("shareId = ?1 and state = ?2", shareId, InvitationState.WITHDRAWN) > 0;
    }

    List<Invitation> of(UUID userId) {
        return list("userId = ?1 order by createdAt, id", userId);
    }

    Page<Invitation> newestFirst(InvitationFilter filter, PageRequest request, Instant now) {
        return NEWEST.page(
                getEntityManager(),
                "from Invitation where state in :states and kind in :kinds",
                Map.of("states", filter.states(), "kinds", filter.kinds()),
                request,
                now);
    }
}
