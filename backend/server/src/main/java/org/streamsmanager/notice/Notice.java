package org.streamsmanager.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "notice")
class Notice {
    @Id
    private UUID id;

    private String kind;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String subject;

    @Column(name = "dedup_key")
    private String dedupKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Notice() {}

    void close(Instant now) {
        this.closedAt = closedAt == null ? now : closedAt;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    Severity severity() {
        return severity;
    }

    String subject() {
        return subject;
    }

    Map<String, String> facts() {
        return facts;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }
}
