package org.streamsmanager.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.streamsmanager.simulator.world.Refused;

/** Controls may wait for ports to open and close, so they stay off the event loop. Addresses below {@code /_sim}: JSON in, JSON out, and a 400 with a sentence when a request makes no sense. */
final class ControlPaths {
    /** A control: what it returns is answered as JSON, nothing as 204. */
    @FunctionalInterface
    interface Control {
        Object obey(Order order);
    }

    /** A control without a result. */
    @FunctionalInterface
    interface Deed {
        void obey(Order order);
    }

    private static final ObjectMapper JSON = new ObjectMapper().disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);

    private static final String DOCUMENT = resource("openapi.json");
    private static final Contract CONTRACT = new Contract(DOCUMENT);
    private static final String INVITATIONS = resource("invitations.html");

    private final Router router;

    ControlPaths(Router router) {
        this.router = router;
    }

    ControlPaths get(String path, Control control) {
        return on(HttpMethod.GET, path, control);
    }

    ControlPaths post(String path, Control control) {
        return on(HttpMethod.POST, path, control);
    }

    ControlPaths put(String path, Control control) {
        return on(HttpMethod.PUT, path, control);
    }

    ControlPaths deed(HttpMethod method, String path, Deed deed) {
        return on(method, path, order -> {
            deed.obey(order);
            return null;
        });
    }

    ControlPaths deed(String path, Deed deed) {
        return deed(HttpMethod.POST, path, deed);
    }

    ControlPaths delete(String path, Deed deed) {
        return deed(HttpMethod.DELETE, path, deed);
    }

    ControlPaths patch(String path, Deed deed) {
        return deed(HttpMethod.PATCH, path, deed);
    }

    private ControlPaths on(HttpMethod method, String path, Control control) {
        Contract.Body wanted = CONTRACT.body(method.name(), "/_sim" + path);
        router.route(method, "/_sim" + path).blockingHandler(context -> obey(context, wanted, control), false);
        return this;
    }

    void close() {
        router.get("/_sim/openapi.json")
                .handler(context -> context.response()
                        .putHeader("Content-Type", "application/json")
                        .end(DOCUMENT));
        router.get("/_sim/invitations")
                .handler(context -> context.response()
                        .putHeader("Content-Type", "text/html; charset=utf-8")
                        .end(INVITATIONS));
        router.route("/_sim/*")
                .handler(context -> answer(context, 404, Map.of("error", "There is no control at this address")));
    }

    private static void obey(RoutingContext context, Contract.Body wanted, Control control) {
        try {
            Object result = control.obey(new Order(context, wanted));
            answer(context, result == null ? 204 : 200, result);
        } catch (Order.Unclear | Refused | IllegalArgumentException e) {
            answer(context, 400, Map.of("error", e.getMessage()));
        }
    }

    private static void answer(RoutingContext context, int status, Object result) {
        context.response().setStatusCode(status);
        if (result == null) {
            context.response().end();
            return;
        }
        context.response().putHeader("Content-Type", "application/json").end(json(result));
    }

    private static String json(Object result) {
        try {
            return JSON.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = ControlPaths.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
