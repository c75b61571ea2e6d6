package org.streamsmanager.site;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
}
