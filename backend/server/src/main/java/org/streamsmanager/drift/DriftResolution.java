package org.streamsmanager.drift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** One decision about many differences, carried out row by row. */
@Entity
@Table(name = "drift_resolution")
class DriftResolution {
    enum State {
        RUNNING,
        DONE
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DriftAction action;

    @Enumerated(EnumType.STRING)
    private State state;

    private int size;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    private int version;

    protected DriftResolution() {}

    DriftResolution(DriftAction action, int size, String by, Instant now) {
        this.id = Ids.next();
        this.action = action;
        this.state = State.RUNNING;
        this.size = size;
        this.createdBy = by;
        this.createdAt = now;
    }

    void done(Instant now) {
        this.state = State.DONE;
        this.finishedAt = now;
    }

    UUID id() {
        return id;
    }

    DriftAction action() {
        return action;
    }

    State state() {
        return state;
    }

    int size() {
        return size;
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
