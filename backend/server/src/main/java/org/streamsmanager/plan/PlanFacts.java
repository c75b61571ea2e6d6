package org.streamsmanager.plan;

import java.util.Set;
import java.util.UUID;
import org.streamsmanager.shared.Money;

/**
 * What other modules may know of a plan. {@code currentPriceId} is the price version that is sold now, {@code price} and
 * {@code duration} are what it says; {@code deviceLimit} is null without a limit.
 */
public record PlanFacts(
        UUID id,
        String name,
        String description,
        int streams,
        boolean downloads,
        boolean transcoding,
        Integer deviceLimit,
        boolean isDefault,
        boolean trial,
        boolean active,
        int position,
        Set<UUID> groupIds,
        Set<UUID> targetServerIds,
        UUID currentPriceId,
        Money price,
        PlanDuration duration,
        int version) {
    static PlanFacts from(Plan plan, PlanPrice price) {
        PlanValues values = plan.values();
        return new PlanFacts(
                plan.id(),
                values.name(),
                values.description(),
                values.streams(),
                values.downloads(),
                values.transcoding(),
                values.deviceLimit(),
                values.isDefault(),
                values.isTrial(),
                values.active(),
                values.position(),
                values.groupIds(),
                values.targetServerIds(),
                price.id(),
                price.amount(),
                price.duration(),
                plan.version());
    }
}
