package org.streamsmanager.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Secret;

/** A message and what became of it. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private MessageEvent event;

    @Column(name = "user_id")
    private UUID userId;

    private String recipient;

    @Column(name = "recipient_name")
    private String recipientName;

    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    private Secret link;

    @Column(name = "link_shown")
    private boolean linkShown;

    @Column(name = "dedup_key")
    private String dedupKey;

    @Enumerated(EnumType.STRING)
    private OutboxState state;

    private int attempts;
    private String problem;
    private String reply;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private int version;

    protected OutboxMessage() {}

    void sending() {
        this.state = OutboxState.SENDING;
        this.attempts++;
    }

    void waitsUntil(Instant due, String why, String serverReply) {
        this.state = OutboxState.WAITING;
        this.dueAt = due;
        this.problem = why;
        this.reply = serverReply;
    }

    void ended(OutboxState how, String why, String serverReply, Instant now) {
        this.state = how;
        this.problem = why;
        this.reply = serverReply;
        this.finishedAt = now;
    }

    /** A person wants it to be tried anew. */
    void again(Instant now) {
        this.state = OutboxState.WAITING;
        this.attempts = 0;
        this.dueAt = now;
        this.finishedAt = null;
    }

    boolean expiredAt(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    Letter letter(String siteLanguage) {
        Map<String, String> all = new LinkedHashMap<>(facts);
        all.put("name", recipientName);
        if (link != null) {
            all.put("link", link.reveal());
        }
        return new Letter(id, event, recipient, recipientName, language == null ? siteLanguage : language, all);
    }

    UUID id() {
        return id;
    }

    MessageEvent event() {
        return event;
    }

    UUID userId() {
        return userId;
    }

    String recipient() {
        return recipient;
    }

    String recipientName() {
        return recipientName;
    }

    Secret link() {
        return link;
    }

    /** Whether an operator may still take the link to its recipient. */
    boolean linkToShow() {
        return link != null && linkShown && state != OutboxState.SENT;
    }

    OutboxState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    String problem() {
        return problem;
    }

    String reply() {
        return reply;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
