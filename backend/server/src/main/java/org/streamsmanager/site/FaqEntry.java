package org.streamsmanager.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** A question that people ask, and its answer in plain text. */
@Entity
@Table(name = "faq_entry")
class FaqEntry {
    @Id
    private UUID id;

    private String question;
    private String answer;
    private int position;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected FaqEntry() {}

    FaqEntry(FaqEntryRequest wanted, Instant now) {
        this.id = Ids.next();
        take(wanted, now);
    }

    final void take(FaqEntryRequest wanted, Instant now) {
        this.question = wanted.question().strip();
        this.answer = wanted.answer().strip();
        this.position = wanted.position();
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    String question() {
        return question;
    }

    String answer() {
        return answer;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }
}
