package org.streamsmanager.drift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class DriftResolutionRowRepository implements PanacheRepositoryBase<DriftResolutionRow, DriftResolutionRow.Key> {
    private static final Listing<DriftResolutionRow> IN_ORDER =
            Listing.of(DriftResolutionRow.class).ascending("ordinal");

    Page<DriftResolutionRow> inOrder(UUID resolutionId, PageRequest request, Instant now) {
        return IN_ORDER.page(
                getEntityManager(),
                "from DriftResolutionRow where resolutionId = :resolution",
                Map.of("resolution", resolutionId),
                request,
                now);
    }

    List<Integer> waiting(UUID resolutionId, int limit) {
        return find(
                        "resolutionId = ?1 and outcome = ?2 order by ordinal",
                        resolutionId,
                        DriftResolutionRow.Outcome.WAITING)
                .page(0, limit)
                .stream()
                .map(DriftResolutionRow::ordinal)
                .toList();
    }

    DriftResolutionRow forUpdate(UUID resolutionId, int ordinal) {
        return findById(new DriftResolutionRow.Key(resolutionId, ordinal), LockModeType.PESSIMISTIC_WRITE);
    }

    long count(UUID resolutionId, DriftResolutionRow.Outcome outcome) {
        return count("resolutionId = ?1 and outcome = ?2", resolutionId, outcome);
    }
}
