package org.streamsmanager.http;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is sent is small, but for a few files; the limit of the configuration is theirs. */
@ApplicationScoped
class BodyLimits {
    private static final long SMALL = 1_048_576;
    private static final int AFTER_THE_CONFIGURED_LIMIT = 1;
    private final Set<String> large;

    BodyLimits(@All List<LargeBody> large) {
        this.large = large.stream().map(LargeBody::path).collect(Collectors.toSet());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_CONFIGURED_LIMIT);
    }

    private void check(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (large.contains(request.normalizedPath())) {
            request.next();
        } else if (length == null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, SMALL);
            request.next();
        } else if (Long.parseLong(length) <= SMALL) {
            request.next();
        } else {
            request.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .setStatusCode(413)
                    .end();
        }
    }
}
