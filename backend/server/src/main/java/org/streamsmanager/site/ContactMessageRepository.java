package org.streamsmanager.site;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ContactMessageRepository implements PanacheRepositoryBase<ContactMessage, UUID> {
    PanacheQuery<ContactMessage> newestFirst(boolean unreadOnly) {
        return unreadOnly
                ? find("readAt is null order by receivedAt desc, id desc")
                : find("order by receivedAt desc, id desc");
    }

    List<ContactMessage> of(UUID userId) {
        return list("userId = ?1 order by receivedAt, id", userId);
    }

    List<ContactMessage> old(Instant readBefore, Instant receivedBefore, int most) {
        return find("readAt < ?1 or receivedAt < ?2 order by receivedAt", readBefore, receivedBefore)
                .page(0, most)
                .list();
    }
}
