package org.streamsmanager.shared;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The only place that reads ambient time; tests replace the bean by a clock that they set. */
@ApplicationScoped
class ClockProducer {
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}
