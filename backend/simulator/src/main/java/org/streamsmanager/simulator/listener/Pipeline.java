package org.streamsmanager.simulator.listener;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.Function;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Target;
import org.streamsmanager.simulator.fault.Troubles;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.http.Endpoint;
import org.streamsmanager.simulator.http.Plex;
import org.streamsmanager.simulator.http.Site;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.Tokens;
import org.streamsmanager.simulator.world.Universe;
import org.streamsmanager.simulator.world.World;

/** Answers requests from the world, or as an armed fault or a limit will have it. */
public final class Pipeline {
    private final Universe universe;
    private final Troubles troubles;
    private final RequestRecord record;
    private final FaultyAnswers faulty;
    private final Answers answers;

    public Pipeline(Vertx vertx, Universe universe, Site site, Troubles troubles, RequestRecord record) {
        this.universe = universe;
        this.troubles = troubles;
        this.record = record;
        this.answers = new Answers(universe, site);
        this.faulty = new FaultyAnswers(vertx, universe, answers, troubles.past());
        universe.beforeEachChange(world ->
                troubles.faults().lag().ifPresent(lag -> troubles.past().remember(world.copy(), universe.now(), lag)));
    }

    public void serve(
            RoutingContext context, Function<World, String> place, String pattern, Dialect dialect, Endpoint endpoint) {
        String host = universe.ask(place);
        Recording recording = new Recording(record, context, host, pattern, who(context), universe.now());
        Exchange exchange = new Exchange(context, dialect, endpoint, recording);
        fault(context, host)
                .ifPresentOrElse(fault -> faulty.answer(exchange, fault), () -> exchange.send(answers.live(exchange)));
    }

    /** What is armed; else a limit that was passed, but only at plex.tv. */
    private Optional<Fault> fault(RoutingContext context, String host) {
        HttpServerRequest request = context.request();
        return troubles.faults()
                .meet(host, request.method().name(), request.path())
                .or(() -> host.equals(Target.PLEX_TV) ? overLimit(request) : Optional.empty());
    }

    private Optional<Fault> overLimit(HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        String token = Plex.value(request, "Token").orElse(null);
        return troubles.limiter().admits(token, address, universe.now())
                ? Optional.empty()
                : Optional.of(new Fault.RateLimited(null));
    }

    private String who(RoutingContext context) {
        String token = Plex.value(context.request(), "Token").orElse(null);
        return token == null ? "nobody" : universe.ask(world -> nameOf(world, token));
    }

    private static String nameOf(World world, String token) {
        return world.tokens()
                .find(token)
                .map(Tokens.Grant::accountId)
                .or(() -> world.shares().byAccessToken(token).map(Share::invitedId))
                .flatMap(world.accounts()::byId)
                .map(Account::title)
                .orElse("a dead token");
    }
}
