package org.streamsmanager.bulk;

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

/** One change to many people. */
@Entity
@Table(name = "bulk_edit")
class BulkEdit {
    private static final Duration PREVIEW_LASTS = Duration.ofDays(1);

    @Id
    private UUID id;

    private String action;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> fields;

    @JdbcTypeCode(SqlTypes.JSON)
    private Selection selection;

    @Enumerated(EnumType.STRING)
    private BulkState state;

    private int size;

    @Column(name = "preview_hash")
    private String previewHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private BulkCounts counts;

    private String problem;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "applied_by")
    private String appliedBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "progressed_at")
    private Instant progressedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<RowState, Long> result;

    @JdbcTypeCode(SqlTypes.JSON)
    private BulkEffects effects;

    @Column(name = "undo_of")
    private UUID undoOf;

    @Version
    private int version;

    protected BulkEdit() {}

    BulkEdit(String action, Map<String, Object> fields, Selection selection, UUID undoOf, String by, Instant now) {
        this.id = Ids.next();
        this.action = action;
        this.fields = fields;
        this.selection = selection;
        this.undoOf = undoOf;
        this.state = BulkState.PREVIEWING;
        this.counts = BulkCounts.NONE;
        this.createdBy = by;
        this.createdAt = now;
    }

    void previewed(BulkCounts found, BulkEffects takes, String hash, Instant now) {
        require(BulkState.PREVIEWING, BulkProblem.NOT_PREVIEWED);
        this.state = BulkState.PREVIEWED;
        this.counts = found;
        this.size = found.total();
        this.previewHash = hash;
        this.effects = takes;
        this.expiresAt = now.plus(PREVIEW_LASTS);
    }

    /** Who is meant is chosen again, and what each has and shall have. */
    void previewAgain() {
        if (state != BulkState.PREVIEWED && state != BulkState.EXPIRED) {
            throw Refusal.of(BulkProblem.NOT_PREVIEWED);
        }
        this.state = BulkState.PREVIEWING;
        this.counts = BulkCounts.NONE;
        this.previewHash = null;
        this.problem = null;
        this.expiresAt = null;
    }

    /** Some rows are meant all the same: what would be applied is another plan now. */
    void recounted(BulkCounts found, BulkEffects takes, String hash) {
        require(BulkState.PREVIEWED, BulkProblem.NOT_PREVIEWED);
        this.counts = found;
        this.effects = takes;
        this.previewHash = hash;
    }

    void failed(String why, Instant now) {
        this.state = BulkState.FAILED;
        this.problem = why;
        this.finishedAt = now;
    }

    void requireApplicable(Instant now) {
        if (state == BulkState.EXPIRED || (expiresAt != null && !expiresAt.isAfter(now))) {
            throw Refusal.of(BulkProblem.PREVIEW_EXPIRED);
        }
        require(BulkState.PREVIEWED, BulkProblem.NOT_PREVIEWED);
    }

    /** Somebody wants it applied; so many people are compared by a job first. */
    void check(String by) {
        require(BulkState.PREVIEWED, BulkProblem.NOT_PREVIEWED);
        this.state = BulkState.CHECKING;
        this.appliedBy = by;
    }

    /** Applied when the counts are what they were, else there must be a new preview. True when it is applied. */
    boolean checked(BulkCounts found, Instant now) {
        require(BulkState.CHECKING, BulkProblem.NOT_PREVIEWED);
        if (found.equals(counts)) {
            this.state = BulkState.PREVIEWED;
            applied(appliedBy, now);
            return true;
        }
        this.state = BulkState.EXPIRED;
        this.counts = found;
        this.problem = CommonProblem.PREVIEW_STALE.code();
        return false;
    }

    void expired() {
        require(BulkState.PREVIEWED, BulkProblem.NOT_PREVIEWED);
        this.state = BulkState.EXPIRED;
    }

    void applied(String by, Instant now) {
        require(BulkState.PREVIEWED, BulkProblem.NOT_PREVIEWED);
        this.state = BulkState.APPLYING;
        this.appliedBy = by;
        this.appliedAt = now;
        this.progressedAt = now;
    }

    void pause() {
        require(BulkState.APPLYING, BulkProblem.NOT_RUNNING);
        this.state = BulkState.PAUSED;
    }

    void resume() {
        require(BulkState.PAUSED, BulkProblem.NOT_RUNNING);
        this.state = BulkState.APPLYING;
    }

    void runAgain() {
        require(BulkState.DONE, BulkProblem.NOT_RUNNING);
        this.state = BulkState.APPLYING;
        this.finishedAt = null;
        this.result = null;
    }

    void done(Map<RowState, Long> became, Instant now) {
        require(BulkState.APPLYING, BulkProblem.NOT_RUNNING);
        this.state = BulkState.DONE;
        this.result = became;
        this.finishedAt = now;
    }

    void progressed(Instant now) {
        this.progressedAt = now;
    }

    /** An undo took some of it back. */
    void became(Map<RowState, Long> rows) {
        this.result = rows;
    }

    void cancel(Instant now) {
        if (finishedAt != null) {
            throw Refusal.of(BulkProblem.NOT_RUNNING);
        }
        this.state = BulkState.CANCELLED;
        this.finishedAt = now;
    }

    private void require(BulkState wanted, BulkProblem otherwise) {
        if (state != wanted) {
            throw Refusal.of(otherwise);
        }
    }

    UUID id() {
        return id;
    }

    String action() {
        return action;
    }

    Map<String, Object> fields() {
        return fields;
    }

    Selection selection() {
        return selection;
    }

    BulkState state() {
        return state;
    }

    int size() {
        return size;
    }

    String previewHash() {
        return previewHash;
    }

    BulkCounts counts() {
        return counts;
    }

    String problem() {
        return problem;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    UUID undoOf() {
        return undoOf;
    }

    boolean isUndo() {
        return undoOf != null;
    }

    BulkEffects effects() {
        return effects == null ? BulkEffects.NONE : effects;
    }

    String appliedBy() {
        return appliedBy;
    }

    Instant progressedAt() {
        return progressedAt;
    }

    /** What became of the rows; null until it was counted. */
    Map<RowState, Long> result() {
        return result;
    }

    /** For the audit of those whom it changes. */
    String reason() {
        return cause() == null ? (isUndo() ? "a bulk edit was undone" : "bulk edit") : cause();
    }

    /** Why, in the words of whoever made it; null when they gave none. */
    String cause() {
        return (String) fields.get("cause");
    }
}
