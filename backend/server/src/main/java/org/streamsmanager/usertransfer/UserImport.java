package org.streamsmanager.usertransfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.CommonProblem;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Refusal;

/** One file of users that is read in. */
@Entity
@Table(name = "user_import")
class UserImport {
    private static final Duration PREVIEW_LASTS = Duration.ofDays(1);

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private UserImportState state;

    private int size;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> counts;

    private String hash;
    private String problem;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "previewed_at")
    private Instant previewedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private int version;

    protected UserImport() {}

    UserImport(String by, Instant now) {
        this.id = Ids.next();
        this.state = UserImportState.READING;
        this.counts = Map.of();
        this.createdBy = by;
        this.createdAt = now;
    }

    void lines(int number) {
        this.size = number;
    }

    void previewed(Map<String, Integer> verdicts, String facts, Instant now) {
        this.state = UserImportState.PREVIEWED;
        this.counts = verdicts;
        this.hash = facts;
        this.previewedAt = now;
    }

    /** Exactly what was previewed, and not too long after. */
    void apply(String seen, Instant now) {
        if (state != UserImportState.PREVIEWED) {
            throw Refusal.of(UserImportProblem.USER_IMPORT_NOT_PREVIEWED);
        }
        if (!hash.equals(seen) || previewedAt.plus(PREVIEW_LASTS).isBefore(now)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        this.state = UserImportState.APPLYING;
    }

    void done(Instant now) {
        this.state = UserImportState.DONE;
        this.finishedAt = now;
    }

    void failed(String why, Instant now) {
        this.state = UserImportState.FAILED;
        this.problem = why;
        this.finishedAt = now;
    }

    UUID id() {
        return id;
    }

    UserImportState state() {
        return state;
    }

    int size() {
        return size;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    String hash() {
        return hash;
    }

    String problem() {
        return problem;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
