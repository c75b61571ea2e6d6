package org.streamsmanager.drift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** What was decided about one difference, and what became of it. */
@Entity
@Table(name = "drift_resolution_row")
@IdClass(DriftResolutionRow.Key.class)
class DriftResolutionRow {
    enum Outcome {
        WAITING,
        DONE,
        REFUSED,
        FAILED
    }

    @Id
    @Column(name = "resolution_id")
    private UUID resolutionId;

    @Id
    private int ordinal;

    @Column(name = "drift_id")
    private UUID driftId;

    @Column(name = "facts_hash")
    private String factsHash;

    private String person;

    @Enumerated(EnumType.STRING)
    private DriftKind kind;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String detail;

    protected DriftResolutionRow() {}

    DriftResolutionRow(UUID resolutionId, int ordinal, Drift drift, String person) {
        this.resolutionId = resolutionId;
        this.ordinal = ordinal;
        this.driftId = drift.id();
        this.factsHash = drift.factsHash();
        this.kind = drift.kind();
        this.person = person;
        this.outcome = Outcome.WAITING;
    }

    void became(Outcome what, String why) {
        this.outcome = what;
        this.detail = why;
    }

    int ordinal() {
        return ordinal;
    }

    UUID driftId() {
        return driftId;
    }

    String factsHash() {
        return factsHash;
    }

    String person() {
        return person;
    }

    DriftKind kind() {
        return kind;
    }

    Outcome outcome() {
        return outcome;
    }

    String detail() {
        return detail;
    }

    record Key(UUID resolutionId, int ordinal) {}
}
