package org.streamsmanager.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.shared.Listing;
import org.streamsmanager.shared.Page;
import org.streamsmanager.shared.PageRequest;

@ApplicationScoped
class OutboxMessageRepository implements PanacheRepositoryBase<OutboxMessage, UUID> {
    private static final Listing<OutboxMessage> NEWEST = Listing.newest(OutboxMessage.class, "createdAt");

    OutboxMessage locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<OutboxMessage> lockedByKey(String dedupKey) {
        return find("dedupKey", dedupKey)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Page<OutboxMessage> newestFirst(
            Optional<OutboxState> state, Optional<UUID> user, PageRequest request, Instant now) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder("from OutboxMessage where 1 = 1");
        state.ifPresent(wanted -> {
            text.append(" and state = :state");
            values.put("state", wanted);
        });
        user.ifPresent(wanted -> {
            text.append(" and userId = :user");
            values.put("user", wanted);
        });
        return NEWEST.page(getEntityManager(), text.toString(), values, request, now);
    }
}
