package org.streamsmanager.rules.house.user;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** A name that says nothing, an injected field, HTTP, ambient time and somebody else's scheduler. */
@Vetoed
class PeopleManager {
    @Inject
    SchedulerClient scheduler;

    Response answer() {
        return Response.ok(Instant.now().toString()).build();
    }
}
