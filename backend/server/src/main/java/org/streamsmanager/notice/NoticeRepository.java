package org.streamsmanager.notice;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {
    PanacheQuery<Notice> newestFirst(boolean openOnly) {
        return openOnly
                ? find("closedAt is null order by openedAt desc, id desc")
                : find("order by openedAt desc, id desc");
    }

    void closeOpen(String dedupKey, java.time.Instant now) {
        update("closedAt = ?1 where dedupKey = ?2 and closedAt is null", now, dedupKey);
    }
}
