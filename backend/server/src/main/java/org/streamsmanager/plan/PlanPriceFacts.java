package org.streamsmanager.plan;

import java.util.UUID;
import org.streamsmanager.shared.Money;

/** One price version, current or retired, with the plan it belongs to. */
public record PlanPriceFacts(UUID id, UUID planId, String planName, Money price, PlanDuration duration) {
    static PlanPriceFacts from(PlanPrice price, Plan plan) {
        return new PlanPriceFacts(price.id(), plan.id(), plan.values().name(), price.amount(), price.duration());
    }
}
