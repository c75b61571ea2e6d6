package org.streamsmanager.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.streamsmanager.plan.DurationUnit;

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

    @Column(name = "granted_until")
    private Instant grantedUntil;

    @Enumerated(EnumType.STRING)
    private CoverageSource source;

    @Column(name = "source_id")
    private UUID sourceId;

    private String cause;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "cut_at")
    private Instant cutAt;

    @Column(name = "cut_cause")
    private String cutCause;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_cause")
    private String revokedCause;

    @Column(name = "anchor_at")
    private Instant anchorAt;

    @Column(name = "anchor_zone")
    private String anchorZone;

    @Column(name = "anchor_units")
    private Integer anchorUnits;

    @Version
    private int version;

    protected Coverage() {}

    Coverage(Grant grant, Instant now) {
        CoverageStep.Give give = grant.give();
        this.id = give.id();
        this.userId = grant.userId();
        this.planPriceId = give.planPriceId();
        this.startsAt = give.startsAt();
        this.endsAt = give.endsAt();
        this.source = give.source();
        this.sourceId = give.sourceId();
        this.cause = grant.cause();
        this.createdAt = now;
        if (give.anchor() != null) {
            this.anchorAt = give.anchor().at();
            this.anchorZone = give.anchor().zone().getId();
            this.anchorUnits = give.anchor().units();
        }
    }

    void cut(Instant end, String why, Instant now) {
        if (!end.isAfter(startsAt) || !end.isBefore(endsAt)) {
            throw new IllegalArgumentException(id + " from " + startsAt + " to " + endsAt + " cannot end at " + end);
        }
        this.grantedUntil = grantedUntil();
        this.endsAt = end;
        this.cutAt = now;
        this.cutCause = why;
        this.anchorAt = null;
        this.anchorZone = null;
        this.anchorUnits = null;
    }

    void revoke(String why, Instant now) {
        this.revokedAt = now;
        this.revokedCause = why;
    }

    /** As it is, to the user that its own was merged into. */
    void moveTo(UUID user) {
        this.userId = user;
    }

    /** Causes are free text; that and when it was given, cut or revoked stays. */
    void forgetCauses() {
        this.cause = "";
        this.cutCause = cutCause == null ? null : "";
        this.revokedCause = revokedCause == null ? null : "";
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

    Instant grantedUntil() {
        return grantedUntil == null ? endsAt : grantedUntil;
    }

    CoverageSource source() {
        return source;
    }

    Optional<UUID> sourceId() {
        return Optional.ofNullable(sourceId);
    }

    String cause() {
        return cause;
    }

    Optional<String> cutCause() {
        return Optional.ofNullable(cutCause);
    }

    Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    Optional<String> revokedCause() {
        return Optional.ofNullable(revokedCause);
    }

    Optional<Anchor> anchor(DurationUnit unit) {
        return anchorAt == null
                ? Optional.empty()
                : Optional.of(new Anchor(anchorAt, ZoneId.of(anchorZone), unit, anchorUnits));
    }
}
