package org.streamsmanager.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.streamsmanager.shared.Ids;
import org.streamsmanager.shared.Money;

/** One version of a plan's price and duration. Never changed; only retired by the next version. */
@Entity
@Table(name = "plan_price")
class PlanPrice {
    @Id
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "amount_minor")
    private long amountMinor;

    @Column(columnDefinition = "char(3)")
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "duration_unit")
    private DurationUnit durationUnit;

    @Column(name = "duration_count")
    private int durationCount;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "retired_at")
    private Instant retiredAt;

    protected PlanPrice() {}

    PlanPrice(UUID planId, Money amount, PlanDuration duration, Instant now) {
        this.id = Ids.next();
        this.planId = planId;
        this.amountMinor = amount.minor();
        this.currency = amount.currency().getCurrencyCode();
        this.durationUnit = duration.unit();
        this.durationCount = duration.count();
        this.validFrom = now;
    }

    void retire(Instant now) {
        this.retiredAt = now;
    }

    boolean says(Money amount, PlanDuration duration) {
        return amount().equals(amount) && duration().equals(duration);
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    Money amount() {
        return Money.of(amountMinor, currency);
    }

    PlanDuration duration() {
        return new PlanDuration(durationUnit, durationCount);
    }

    Instant validFrom() {
        return validFrom;
    }

    Instant retiredAt() {
        return retiredAt;
    }
}
