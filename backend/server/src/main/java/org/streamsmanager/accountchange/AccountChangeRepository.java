package org.streamsmanager.accountchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class AccountChangeRepository implements PanacheRepositoryBase<AccountChangeRequest, UUID> {
    private static final Listing<AccountChangeRequest> NEWEST = Listing.newest(AccountChangeRequest.class, "createdAt");

    Optional<AccountChangeRequest> openOf(UUID userId) {
        return find("userId = ?1 and finishedAt is null", userId).firstResultOptional();
    }

    Optional<AccountChangeRequest> ofShare(UUID shareId) {
        return find("shareId = ?1 and finishedAt is null", shareId).firstResultOptional();
    }

    List<AccountChangeRequest> of(UUID userId) {
        return list("userId = ?1 order by createdAt desc, id desc", userId);
    }

    long triesSince(UUID userId, Instant since) {
        return count("userId = ?1 and createdAt > ?2", userId, since);
    }

    List<AccountChangeRequest> oldestFirst(AccountChangeFilter filter) {
        return list(filter.hql() + " order by createdAt, id", filter.parameters());
    }

    Page<AccountChangeRequest> newestFirst(AccountChangeFilter filter, PageRequest request, Instant now) {
        return NEWEST.page(getEntityManager(), filter.hql(), filter.parameters(), request, now);
    }
}
