package org.streamsmanager.user;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.streamsmanager.shared.Ids;

/** A time without access, whatever was paid; at most one of a user is open. */
@Entity
@Table(name = "suspension")
class Suspension {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    private Instant since;
    private Instant until;
    private String cause;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    protected Suspension() {}

    Suspension(UUID userId, String cause, Instant until, Instant now) {
        this.id = Ids.next();
        this.userId = userId;
        this.since = now;
        this.until = until;
        this.cause = cause;
    }

    void edit(String otherCause, Instant otherEnd) {
        this.cause = otherCause;
        this.until = otherEnd;
    }

    boolean says(String otherCause, Instant otherEnd) {
        return cause.equals(otherCause) && Objects.equals(until, otherEnd);
    }

    void moveTo(UUID user) {
        this.userId = user;
    }

    void erase() {
        this.cause = "";
    }

    Instant liftedAt() {
        return liftedAt;
    }

    void lift(Instant now) {
        this.liftedAt = now;
    }

    boolean over(Instant now) {
        return until != null && !until.isAfter(now);
    }

    SuspensionFacts facts() {
        return new SuspensionFacts(userId, since, until, cause);
    }

    UUID userId() {
        return userId;
    }
}
