package org.streamsmanager.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The headers of every answer. Pages get a policy with a nonce instead, see {@link SinglePageApplication}. */
@ApplicationScoped
class SecurityHeaders {
    static final String POLICY = "Content-Security-Policy";
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext request) {
        HttpServerResponse response = request.response();
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader("Referrer-Policy", "same-origin");
        response.putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.putHeader(POLICY, "default-src 'none'; frame-ancestors 'none'");
        request.next();
    }

    static String pagePolicy(String nonce) {
        return "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-" + nonce + "'; "
                + "style-src-elem 'self' 'nonce-" + nonce + "'; style-src-attr 'unsafe-inline'; "
                + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; object-src 'none'; "
                + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
