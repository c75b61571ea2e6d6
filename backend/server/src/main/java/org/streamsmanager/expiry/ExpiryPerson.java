package org.streamsmanager.expiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who is no longer active: since when (null: never was), what is planned, and what became of it. */
@Entity
@Table(name = "expiry_person")
@IdClass(ExpiryPerson.Key.class)
class ExpiryPerson {
    @Id
    @Column(name = "run_id")
    private UUID runId;

    @Id
    private int ordinal;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean reduced;

    @Enumerated(EnumType.STRING)
    private ExpiryOutcome outcome;

    private String detail;

    protected ExpiryPerson() {}

    void became(ExpiryOutcome what, String why) {
        this.outcome = what;
        this.detail = why;
    }

    UUID userId() {
        return userId;
    }

    Instant endedAt() {
        return endedAt;
    }

    boolean reduced() {
        return reduced;
    }

    ExpiryOutcome outcome() {
        return outcome;
    }

    String detail() {
        return detail;
    }

    record Key(UUID runId, int ordinal) {}
}
