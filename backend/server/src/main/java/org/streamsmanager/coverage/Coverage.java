package org.streamsmanager.coverage;

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

/** One interval {@code [startsAt, endsAt)} of a user on a plan. */
@Entity
@Table(name = "coverage")
class Coverage {
    @Id
    private UUID id;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "plan_price_id")
    private UUID planPriceId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private CoverageSource source;

    @Column(name = "source_id")
    private UUID sourceId;

    private String cause;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private int version;

    protected Coverage() {}

    Coverage(Grant grant, Instant now) {
        this.id = Ids.next();
        this.userId = grant.userId();
        this.planPriceId = grant.planPriceId();
        this.startsAt = grant.startsAt();
        this.endsAt = grant.endsAt();
        this.source = grant.source();
        this.cause = grant.cause();
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    UUID planPriceId() {
        return planPriceId;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    CoverageSource source() {
        return source;
    }
}
