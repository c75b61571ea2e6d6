package org.streamsmanager.site;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ContactMessageRepository implements PanacheRepositoryBase<ContactMessage, UUID> {
    PanacheQuery<ContactMessage> newestFirst(boolean unreadOnly) {
        return unreadOnly
                ? find("readAt is null order by receivedAt desc, id desc")
                : find("order by receivedAt desc, id desc");
    }
}
