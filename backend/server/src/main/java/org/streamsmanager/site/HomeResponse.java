package org.streamsmanager.site;

import java.util.List;
import java.util.UUID;
import org.streamsmanager.http.MoneyJson;
import org.streamsmanager.library.LibraryStatistics;
import org.streamsmanager.plan.PlanDuration;
import org.streamsmanager.plan.PlanFacts;

/** The public home page; {@code plans} and {@code libraries} are empty where the operator does not show them. */
public record HomeResponse(String welcome, List<OfferedPlan> plans, List<LibraryStatistics> libraries) {
    public record OfferedPlan(
            UUID id,
            String name,
            String description,
            MoneyJson price,
            PlanDuration duration,
            int streams,
            boolean downloads,
            boolean transcoding,
            boolean trial) {
        static OfferedPlan from(PlanFacts plan) {
            return new OfferedPlan(
                    plan.id(),
                    plan.name(),
                    plan.description(),
                    MoneyJson.from(plan.price()),
                    plan.duration(),
                    plan.streams(),
                    plan.downloads(),
                    plan.transcoding(),
                    plan.trial());
        }
    }
}
