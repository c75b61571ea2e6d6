package org.streamsmanager.peopleimport;

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

/** One run of reading people in: from the reading through the preview to the result. */
@Entity
@Table(name = "people_import")
class PeopleImport {
    static final Duration PREVIEW_LASTS = Duration.ofDays(1);

    @Id
    private UUID id;

    @Column(name = "server_id")
    private UUID serverId;

    @Column(name = "plan_price_id")
    private UUID planPriceId;

    private boolean permanent;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    private String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> counts = Map.of();

    @Enumerated(EnumType.STRING)
    private PeopleImportProblem problem;

    private String detail;

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

    protected PeopleImport() {}

    /** {@code permanent}: new people never expire; else they get one duration of the plan. */
    PeopleImport(UUID serverId, UUID planPriceId, boolean permanent, String createdBy, Instant now) {
        this.permanent = permanent;
        this.id = Ids.next();
        this.serverId = serverId;
        this.planPriceId = planPriceId;
        this.state = ImportState.READING;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    void previewed(String previewHash, Map<String, Integer> previewCounts, Instant now) {
        require(state == ImportState.READING);
        this.state = ImportState.PREVIEWED;
        this.hash = previewHash;
        this.counts = Map.copyOf(previewCounts);
        this.previewedAt = now;
    }

    /** Refused unless exactly this preview was seen, not long ago. */
    void apply(String seenHash, Instant now) {
        if (state != ImportState.PREVIEWED) {
            throw Refusal.of(PeopleImportProblem.PEOPLE_IMPORT_NOT_PREVIEWED);
        }
        if (!hash.equals(seenHash) || previewedAt.plus(PREVIEW_LASTS).isBefore(now)) {
            throw Refusal.of(CommonProblem.PREVIEW_STALE);
        }
        this.state = ImportState.APPLYING;
    }

    void done(Instant now) {
        require(state == ImportState.APPLYING);
        this.state = ImportState.DONE;
        this.finishedAt = now;
    }

    void failed(PeopleImportProblem why, String what, Instant now) {
        require(running());
        this.state = ImportState.FAILED;
        this.problem = why;
        this.detail = what;
        this.finishedAt = now;
    }

    boolean running() {
        return state == ImportState.READING || state == ImportState.APPLYING;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("people import " + id + " is " + state);
        }
    }

    UUID id() {
        return id;
    }

    UUID serverId() {
        return serverId;
    }

    UUID planPriceId() {
        return planPriceId;
    }

    boolean permanent() {
        return permanent;
    }

    ImportState state() {
        return state;
    }

    String hash() {
        return hash;
    }

    Map<String, Integer> counts() {
        return counts;
    }

    PeopleImportProblem problem() {
        return problem;
    }

    String detail() {
        return detail;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }
}
