package org.streamsmanager.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** What was written to one person. */
@ApplicationScoped
public class PersonalMessages {
    private static final String FORGET = "update outbox_message set recipient = '', recipient_name = '–', facts = '{}',"
            + " link = null, link_shown = false, reply = null, version = version + 1,"
            + " state = case when state in ('WAITING', 'NOT_SENT') then 'WITHDRAWN' else state end,"
            + " finished_at = coalesce(finished_at, :now) where user_id = :user";
    private static final String FORGET_REPLIES = "update outbox_delivery set reply = null where message_id in"
            + " (select id from outbox_message where user_id = :user)";
    private final OutboxMessageRepository messages;
    private final EntityManager entities;
    private final Clock clock;

    PersonalMessages(OutboxMessageRepository messages, EntityManager entities, Clock clock) {
        this.messages = messages;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public long count(UUID userId) {
        return messages.count("userId", userId);
    }

    @Transactional
    public List<Map<String, Object>> of(UUID userId) {
        return messages.list("userId = ?1 order by createdAt, id", userId).stream()
                .map(PersonalMessages::exported)
                .toList();
    }

    /** Addresses and contents go; what has not gone out yet never does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID userId) {
        Session session = entities.unwrap(Session.class);
        entities.flush();
        session.createNativeMutationQuery(FORGET)
                .setParameter("now", clock.instant())
                .setParameter("user", userId)
                .executeUpdate();
        session.createNativeMutationQuery(FORGET_REPLIES)
                .setParameter("user", userId)
                .executeUpdate();
    }

    private static Map<String, Object> exported(OutboxMessage message) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("event", message.event());
        values.put("recipient", message.recipient());
        values.put("state", message.state());
        values.put("createdAt", message.createdAt());
        return values;
    }
}
