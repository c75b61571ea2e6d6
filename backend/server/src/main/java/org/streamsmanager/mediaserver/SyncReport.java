package org.streamsmanager.mediaserver;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.streamsmanager.shared.Ids;

/** One synchronisation of one subject: RUNNING, then DONE or FAILED. */
@Entity
@Table(name = "sync_report")
class SyncReport {
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    private UUID id;

    private String kind;
    private UUID subject;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int calls;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> read;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SyncChange> changed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SyncIgnored> ignored;

    private String outcome;

    protected SyncReport() {}

    SyncReport(String kind, UUID subject, Instant now) {
        this.id = Ids.next();
        this.kind = kind;
        this.subject = subject;
        this.state = State.RUNNING;
        this.startedAt = now;
        this.read = Map.of();
        this.changed = List.of();
        this.ignored = List.of();
    }

    void finish(SyncFindings findings, Instant now) {
        this.state = State.DONE;
        this.calls = findings.calls();
        this.read = findings.read();
        this.changed = findings.changed();
        this.ignored = findings.ignored();
        this.outcome = findings.outcome();
        this.finishedAt = now;
    }

    void fail(int callsMade, String why, Instant now) {
        this.state = State.FAILED;
        this.calls = callsMade;
        this.outcome = why;
        this.finishedAt = now;
    }

    boolean running() {
        return state == State.RUNNING;
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    SyncReportResponse response() {
        return new SyncReportResponse(id, state, startedAt, finishedAt, calls, read, changed, ignored, outcome);
    }
}
