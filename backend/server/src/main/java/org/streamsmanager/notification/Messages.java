package org.streamsmanager.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.streamsmanager.job.Jobs;
import org.streamsmanager.security.SecretCipher;
import org.streamsmanager.shared.Ids;

/** The face of this module: tells people things, once. */
@ApplicationScoped
public class Messages {
    private static final String INSERT = "insert into outbox_message (id, event, user_id, recipient, recipient_name,"
            + " language, facts, link, link_shown, dedup_key, state, attempts, problem, created_at, due_at, expires_at, version)"
            + " values (:id, :event, :user, :recipient, :name, :language, cast(:facts as jsonb), :link, :shown, :key, :state, 0,"
            + " :problem, :now, :due, :expires, 0) on conflict (dedup_key) do nothing";
    private final Session entities;
    private final OutboxMessageRepository messages;
    private final MessageChannel channel;
    private final Jobs jobs;
    private final SecretCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    Messages(
            Session entities,
            OutboxMessageRepository messages,
            MessageChannel channel,
            Jobs jobs,
            SecretCipher cipher,
            ObjectMapper json,
            Clock clock) {
        this.entities = entities;
        this.messages = messages;
        this.channel = channel;
        this.jobs = jobs;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** Whether messages leave the panel at all; when not, they are only kept for the operator to see. */
    public boolean leaveThePanel() {
        return channel.ready();
    }

    /** In the caller's transaction: sent when it commits, never sent when it rolls back. False when it was known already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean send(Message message) {
        UUID id = Ids.next();
        boolean ready = channel.ready();
        Instant due = clock.instant().plus(message.heldFor());
        boolean isNew = insert(id, message, ready, due) == 1;
        if (isNew && ready) {
            jobs.enqueueAt(DeliverMessageJob.KEY, new DeliverMessageJob.Payload(id), due);
        }
        return isNew;
    }

    /** What became of the message with this key; empty when there is none. */
    @Transactional
    public Optional<SentMessage> find(String dedupKey) {
        return messages.find("dedupKey", dedupKey).firstResultOptional().map(SentMessage::from);
    }

    @Transactional
    public SentMessage get(UUID id) {
        return SentMessage.from(messages.findById(id));
    }

    /** Once more, when it did not go out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sendAgain(UUID id) {
        OutboxMessage message = messages.locked(id);
        if (message.state() == OutboxState.FAILED || message.state() == OutboxState.NOT_SENT) {
            message.again(clock.instant());
            jobs.enqueue(DeliverMessageJob.KEY, new DeliverMessageJob.Payload(id));
        }
    }

    /** Takes back what has not gone out yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String dedupKey) {
        messages.lockedByKey(dedupKey)
                .filter(message -> message.state() == OutboxState.WAITING || message.state() == OutboxState.NOT_SENT)
                .ifPresent(message -> message.ended(OutboxState.WITHDRAWN, null, null, clock.instant()));
    }

    private int insert(UUID id, Message message, boolean ready, Instant due) {
        Recipient to = message.recipient();
        return entities.createNativeMutationQuery(INSERT)
                .setParameter("id", id)
                .setParameter("event", message.event().name())
                .setParameter("user", to.userId(), UUID.class)
                .setParameter("recipient", to.address())
                .setParameter("name", to.name())
                .setParameter("language", to.language(), String.class)
                .setParameter("facts", text(message))
                .setParameter(
                        "link",
                        Optional.ofNullable(message.link()).map(cipher::encrypt).orElse(null),
                        String.class)
                .setParameter("shown", message.linkShown())
                .setParameter("key", message.dedupKey())
                .setParameter("state", (ready ? OutboxState.WAITING : OutboxState.NOT_SENT).name())
                .setParameter("problem", ready ? null : OutboxService.NO_MAIL_SERVER, String.class)
                .setParameter("now", clock.instant())
                .setParameter("due", due)
                .setParameter(
                        "expires",
                        Optional.ofNullable(message.lasting())
                                .map(clock.instant()::plus)
                                .orElse(null),
                        Instant.class)
                .executeUpdate();
    }

    private String text(Message message) {
        try {
            return json.writeValueAsString(message.facts());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
