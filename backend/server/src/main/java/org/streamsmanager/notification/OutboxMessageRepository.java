package org.streamsmanager.notification;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class OutboxMessageRepository implements PanacheRepositoryBase<OutboxMessage, UUID> {
    OutboxMessage locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<OutboxMessage> lockedByKey(String dedupKey) {
        return find("dedupKey", dedupKey)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    PanacheQuery<OutboxMessage> newestFirst(Optional<OutboxState> state, Optional<UUID> user) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder("1 = 1");
        state.ifPresent(wanted -> {
            text.append(" and state = :state");
            values.put("state", wanted);
        });
        user.ifPresent(wanted -> {
            text.append(" and userId = :user");
            values.put("user", wanted);
        });
        return find(text + " order by createdAt desc, id desc", values);
    }
}
