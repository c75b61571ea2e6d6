package org.streamsmanager.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class ContactMessageRepository implements PanacheRepositoryBase<ContactMessage, UUID> {
    private static final Listing<ContactMessage> NEWEST = Listing.newest(ContactMessage.class, "receivedAt");

    Page<ContactMessage> newestFirst(boolean unreadOnly, PageRequest request, Instant now) {
        String text = unreadOnly ? "from ContactMessage where readAt is null" : "from ContactMessage";
        return NEWEST.page(getEntityManager(), text, Map.of(), request, now);
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
