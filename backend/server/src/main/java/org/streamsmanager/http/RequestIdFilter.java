package org.streamsmanager.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.streamsmanager.shared.CurrentActor;
import org.streamsmanager.shared.Ids;

/** Gives each request an id that appears in the answer, the log and the audit. */
class RequestIdFilter {
    static final String HEADER = "X-Request-Id";
    private final CurrentActor actor;

    RequestIdFilter(CurrentActor actor) {
        this.actor = actor;
    }

    @ServerRequestFilter(preMatching = true, priority = 1)
    void before(ContainerRequestContext request) {
        String id = Ids.next().toString();
        actor.requestId(id);
        MDC.put("requestId", id);
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response) {
        if (actor.requestId() != null) {
            response.getHeaders().putSingle(HEADER, actor.requestId());
        }
        response.getHeaders()
                .computeIfAbsent("Cache-Control", name -> new java.util.ArrayList<>(java.util.List.of("no-store")));
        MDC.remove("requestId");
    }
}
