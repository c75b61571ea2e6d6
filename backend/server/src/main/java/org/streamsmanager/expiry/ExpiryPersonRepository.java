package org.streamsmanager.expiry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class ExpiryPersonRepository implements PanacheRepositoryBase<ExpiryPerson, ExpiryPerson.Key> {
    private static final Listing<ExpiryPerson> IN_ORDER =
            Listing.of(ExpiryPerson.class).ascending("ordinal");

    Page<ExpiryPerson> inOrder(UUID runId, PageRequest request, Instant now) {
        return IN_ORDER.page(
                getEntityManager(), "from ExpiryPerson where runId = :run", Map.of("run", runId), request, now);
    }

    List<Integer> waiting(UUID runId, int limit) {
        return getEntityManager()
                .createQuery(
                        "select p.ordinal from ExpiryPerson p where p.runId = :run and p.outcome = :waiting"
                                + " order by p.ordinal",
                        Integer.class)
                .setParameter("run", runId)
                .setParameter("waiting", ExpiryOutcome.WAITING)
                .setMaxResults(limit)
                .getResultList();
    }

    ExpiryPerson get(UUID runId, int ordinal) {
        return findById(new ExpiryPerson.Key(runId, ordinal));
    }

    Map<ExpiryOutcome, Long> outcomes(UUID runId) {
        Map<ExpiryOutcome, Long> counts = new EnumMap<>(ExpiryOutcome.class);
        getEntityManager()
                .createQuery(
                        "select p.outcome, count(*) from ExpiryPerson p where p.runId = :run group by p.outcome",
                        Object[].class)
                .setParameter("run", runId)
                .getResultList()
                .forEach(row -> counts.put((ExpiryOutcome) row[0], (Long) row[1]));
        return counts;
    }
}
