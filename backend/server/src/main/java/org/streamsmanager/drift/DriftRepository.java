package org.streamsmanager.drift;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class DriftRepository implements PanacheRepositoryBase<Drift, UUID> {
    private static final Listing<Drift> NEWEST = Listing.newest(Drift.class, "foundAt");

    Page<Drift> newestFirst(DriftFilter filter, PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), filter.where(), filter.parameters(), request, now);
    }

    /** In the order of their ids. */
    List<Drift> all(DriftFilter filter) {
        TypedQuery<Drift> query = getEntityManager().createQuery(filter.where() + " order by id", Drift.class);
        filter.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    long open(UUID serverId) {
        return count("serverId = ?1 and (ignoredHash is null or ignoredHash <> factsHash)", serverId);
    }
}
