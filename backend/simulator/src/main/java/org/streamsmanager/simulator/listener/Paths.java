package org.streamsmanager.simulator.listener;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.function.Function;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.http.Endpoint;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.world.World;

/** Where endpoints are hung up: the addresses of one listener. A slash at the end of a path makes no difference. */
public final class Paths {
    private static final long LARGEST_BODY = 1 << 20;

    private final Router router;
    private final Pipeline pipeline;
    private final Function<World, String> host;
    private final boolean plexTv;

    public Paths(Router router, Pipeline pipeline, Function<World, String> host, boolean plexTv) {
        this.router = router;
        this.pipeline = pipeline;
        this.host = host;
        this.plexTv = plexTv;
        router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
    }

    public Paths get(String path, Endpoint endpoint) {
        return on(HttpMethod.GET, path, endpoint);
    }

    /** For what a browser opens by itself: it knows nothing of client identifiers. */
    public Paths page(String path, Endpoint endpoint) {
        router.route(HttpMethod.GET, path)
                .handler(context -> pipeline.serve(context, host, path, Dialect.V1, endpoint));
        return this;
    }

    public Paths post(String path, Endpoint endpoint) {
        return on(HttpMethod.POST, path, endpoint);
    }

    public Paths put(String path, Endpoint endpoint) {
        return on(HttpMethod.PUT, path, endpoint);
    }

    public Paths delete(String path, Endpoint endpoint) {
        return on(HttpMethod.DELETE, path, endpoint);
    }

    /** For addresses with a colon in them, which a plain pattern would take for a parameter. */
    public Paths getMatching(String regex, Endpoint endpoint) {
        router.routeWithRegex(HttpMethod.GET, regex)
                .handler(context -> pipeline.serve(context, host, regex, Dialect.MEDIA_SERVER, endpoint));
        return this;
    }

    private Paths on(HttpMethod method, String path, Endpoint endpoint) {
        Dialect dialect = plexTv ? Dialect.ofPlexTv(path) : Dialect.MEDIA_SERVER;
        router.route(method, path).handler(context -> pipeline.serve(context, host, path, dialect, endpoint));
        return this;
    }

    /** To be called last: whatever is left is unknown, and is recorded as such. */
    public Router closed() {
        router.route().handler(context -> {
            Dialect dialect = plexTv ? Dialect.ofPlexTv(context.request().path()) : Dialect.MEDIA_SERVER;
            pipeline.serve(context, host, "unknown", dialect, call -> unknown());
        });
        return router;
    }

    private Answer unknown() {
        return plexTv ? Errors.unknownPath() : Errors.page(404);
    }
}
