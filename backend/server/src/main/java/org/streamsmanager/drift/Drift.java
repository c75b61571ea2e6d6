package org.streamsmanager.drift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One difference between what is wanted and what a server says. Ignoring it holds as long as the facts stay the same. */
@Entity
@Table(name = "drift")
class Drift {
    @Id
    private UUID id;

    @Column(name = "server_id")
    private UUID serverId;

    @Column(name = "share_id")
    private UUID shareId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "remote_share_id")
    private String remoteShareId;

    @Enumerated(EnumType.STRING)
    private DriftKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private DriftFacts facts;

    @Column(name = "facts_hash")
    private String factsHash;

    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "ignored_hash")
    private String ignoredHash;

    @Column(name = "ignored_by")
    private String ignoredBy;

    @Column(name = "ignored_at")
    private Instant ignoredAt;

    protected Drift() {}

    void ignore(String by, Instant now) {
        this.ignoredHash = factsHash;
        this.ignoredBy = by;
        this.ignoredAt = now;
    }

    void noticeAgain() {
        this.ignoredHash = null;
        this.ignoredBy = null;
        this.ignoredAt = null;
    }

    boolean ignored() {
        return factsHash.equals(ignoredHash);
    }

    UUID id() {
        return id;
    }

    UUID serverId() {
        return serverId;
    }

    UUID shareId() {
        return shareId;
    }

    UUID userId() {
        return userId;
    }

    String remoteShareId() {
        return remoteShareId;
    }

    DriftKind kind() {
        return kind;
    }

    DriftFacts facts() {
        return facts;
    }

    String factsHash() {
        return factsHash;
    }

    Instant foundAt() {
        return foundAt;
    }

    String ignoredBy() {
        return ignoredBy;
    }
}
