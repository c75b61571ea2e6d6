package org.streamsmanager.expiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Refusal;

/** One look at who is no longer active, with those people frozen. At most one is stopped or running. */
@Entity
@Table(name = "expiry_run")
class ExpiryRun {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ExpiryState state;

    private int people;

    @Column(name = "active_users")
    private int activeUsers;

    private int most;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "dismissed_until")
    private Instant dismissedUntil;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private String detail;

    @Version
    private int version;

    protected ExpiryRun() {}

    ExpiryRun(int people, int activeUsers, int most, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        lookedAgain(people, activeUsers, most);
    }

    /** What concerns too many waits for the operator. */
    final void lookedAgain(int found, int active, int allowed) {
        this.people = found;
        this.activeUsers = active;
        this.most = allowed;
        this.state = found > allowed ? ExpiryState.STOPPED : ExpiryState.RUNNING;
    }

    void release(String by, Instant now) {
        requireStopped();
        this.state = ExpiryState.RUNNING;
        decided(by, now);
    }

    void dismiss(Duration rest, String by, Instant now) {
        requireStopped();
        this.state = ExpiryState.DISMISSED;
        this.dismissedUntil = now.plus(rest);
        this.finishedAt = now;
        decided(by, now);
    }

    void withdraw(Instant now) {
        requireStopped();
        this.state = ExpiryState.WITHDRAWN;
        this.finishedAt = now;
    }

    /** {@code problem} is null when everybody was looked at. */
    void done(String problem, Instant now) {
        if (state == ExpiryState.RUNNING) {
            this.state = ExpiryState.DONE;
            this.detail = problem;
            this.finishedAt = now;
        }
    }

    private void decided(String by, Instant now) {
        this.decidedBy = by;
        this.decidedAt = now;
    }

    private void requireStopped() {
        if (state != ExpiryState.STOPPED) {
            throw Refusal.of(ExpiryProblem.EXPIRY_RUN_NOT_STOPPED);
        }
    }

    UUID id() {
        return id;
    }

    ExpiryState state() {
        return state;
    }

    int people() {
        return people;
    }

    int activeUsers() {
        return activeUsers;
    }

    int most() {
        return most;
    }

    Instant createdAt() {
        return createdAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant dismissedUntil() {
        return dismissedUntil;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    String detail() {
        return detail;
    }

    int version() {
        return version;
    }
}
