package org.streamsmanager.job;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Deletes what nobody needs any longer, so that nothing piles up. */
@ApplicationScoped
class UpkeepJob implements RecurringJob {
    private final List<Upkeep> parts;

    UpkeepJob(@All List<Upkeep> parts) {
        this.parts = parts.stream().sorted(Comparator.comparing(Upkeep::what)).toList();
    }

    @Override
    public String name() {
        return "upkeep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        List<String> done = new ArrayList<>();
        for (Upkeep part : parts) {
            int all = 0;
            for (int some = part.deleteSome(); some > 0; some = part.deleteSome()) {
                all += some;
            }
            if (all > 0) {
                done.add(all + " " + part.what());
            }
        }
        return done.isEmpty() ? "nothing was old enough" : "deleted: " + String.join(", ", done);
    }
}
