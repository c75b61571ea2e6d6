package org.streamsmanager.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** One attempt, or one change of mind, in the history of a message. */
@Entity
@Table(name = "outbox_delivery")
class OutboxDelivery {
    @Id
    private UUID id;

    @Column(name = "message_id")
    private UUID messageId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private OutboxState outcome;

    private String problem;
    private String reply;

    protected OutboxDelivery() {}

    OutboxDelivery(UUID messageId, OutboxState outcome, String problem, String reply, Instant at) {
        this.id = Ids.next();
        this.messageId = messageId;
        this.outcome = outcome;
        this.problem = problem;
        this.reply = reply;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    OutboxState outcome() {
        return outcome;
    }

    String problem() {
        return problem;
    }

    String reply() {
        return reply;
    }
}
