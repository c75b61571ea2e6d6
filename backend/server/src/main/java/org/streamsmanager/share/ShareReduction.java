package org.streamsmanager.share;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Since when a share gives less than its plan, and what it gave before. */
@Embeddable
class ShareReduction {
    @Column(name = "reduced_at")
    private Instant reducedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Access whole;

    @Column(name = "whole_plan_id")
    private UUID wholePlanId;

    protected ShareReduction() {}

    ShareReduction(Instant reducedAt, Access whole, UUID wholePlanId) {
        this.reducedAt = reducedAt;
        this.whole = whole;
        this.wholePlanId = wholePlanId;
    }

    Optional<Access> wholeOn(UUID plan) {
        return Optional.ofNullable(whole).filter(before -> plan.equals(wholePlanId));
    }

    Instant reducedAt() {
        return reducedAt;
    }
}
