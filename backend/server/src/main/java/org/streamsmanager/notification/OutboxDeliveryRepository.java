package org.streamsmanager.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class OutboxDeliveryRepository implements PanacheRepositoryBase<OutboxDelivery, UUID> {
    List<OutboxDelivery> of(UUID messageId) {
        return list("messageId = ?1 order by at, id", messageId);
    }
}
