package org.streamsmanager.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {
    private static final Listing<Notice> NEWEST = Listing.newest(Notice.class, "openedAt");

    Page<Notice> newestFirst(boolean openOnly, PageRequest request, Instant now) {
        String which = openOnly ? "from Notice where closedAt is null" : "from Notice";
        return NEWEST.page(getEntityManager(), which, Map.of(), request, now);
    }

    void closeOpen(String dedupKey, Instant now) {
        update("closedAt = ?1 where dedupKey = ?2 and closedAt is null", now, dedupKey);
    }
}
