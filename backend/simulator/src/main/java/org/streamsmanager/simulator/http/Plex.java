package org.streamsmanager.simulator.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** The X-Plex values of a request. */
public final class Plex {
    private Plex() {}

    public static Optional<String> value(HttpServerRequest request, String name) {
        String header = request.getHeader("X-Plex-" + name);
        return Optional.ofNullable(header == null ? request.getParam("X-Plex-" + name) : header)
                .filter(text -> !text.isBlank());
    }
}
