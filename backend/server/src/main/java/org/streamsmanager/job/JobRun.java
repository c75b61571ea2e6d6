package org.streamsmanager.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

@Entity
@Table(name = "job_run")
class JobRun {
    private static final int MAX_DETAIL = 2000;

    enum Outcome {
        DONE,
        FAILED,
        GIVEN_UP
    }

    @Id
    private UUID id;

    private String job;
    private String subject;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String detail;

    protected JobRun() {}

    JobRun(String job, String subject, Instant startedAt, Instant finishedAt, Outcome outcome, String detail) {
        this.id = Ids.next();
        this.job = job;
        this.subject = subject;
        this.startedAt = startedAt;
        this.finishedAt = finishedAt;
        this.outcome = outcome;
        this.detail = detail == null ? null : detail.substring(0, Math.min(detail.length(), MAX_DETAIL));
    }

    UUID id() {
        return id;
    }

    String job() {
        return job;
    }

    String subject() {
        return subject;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    Outcome outcome() {
        return outcome;
    }

    String detail() {
        return detail;
    }
}
