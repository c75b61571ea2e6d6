package org.streamsmanager.simulator.listener;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;

/** A request on its way into the record; it gets there when it is known how it ended. */
final class Recording {
    private final RequestRecord record;
    private final RoutingContext context;
    private final String host;
    private final String endpoint;
    private final String who;
    private final Instant at;
    private String fault = "";

    Recording(RequestRecord record, RoutingContext context, String host, String endpoint, String who, Instant at) {
        this.record = record;
        this.context = context;
        this.host = host;
        this.endpoint = endpoint;
        this.who = who;
        this.at = at;
    }

    void fault(Object met) {
        fault = met.getClass().getSimpleName();
    }

    void finish(int status) {
        HttpServerRequest request = context.request();
        record.add(new RecordedRequest(
                record.nextNumber(),
                at,
                host,
                request.method().name(),
                request.path(),
                Masking.text(request.query()),
                Masking.headers(request.headers()),
                Masking.text(context.body().asString()),
                endpoint,
                who,
                status,
                fault));
    }
}
