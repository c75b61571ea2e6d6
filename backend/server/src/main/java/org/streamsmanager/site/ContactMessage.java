package org.streamsmanager.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** A letter to the operator. {@code userId} is null for a stranger. */
@Entity
@Table(name = "contact_message")
class ContactMessage {
    @Id
    private UUID id;

    private String name;
    private String email;
    private String text;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected ContactMessage() {}

    ContactMessage(ContactRequest letter, UUID userId, Instant now) {
        this.id = Ids.next();
        this.name = letter.name().strip();
        this.email = letter.email().strip();
        this.text = letter.text().strip();
        this.userId = userId;
        this.receivedAt = now;
    }

    void read(Instant now) {
        this.readAt = readAt == null ? now : readAt;
    }

    /** To the one whom its writer was merged into. */
    void moveTo(UUID survivor) {
        this.userId = survivor;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String text() {
        return text;
    }

    UUID userId() {
        return userId;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    Instant readAt() {
        return readAt;
    }
}
