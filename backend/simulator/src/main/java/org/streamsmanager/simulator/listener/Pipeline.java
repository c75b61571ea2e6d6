package org.streamsmanager.simulator.listener;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.function.Function;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Faults;
import org.streamsmanager.simulator.fault.Lies;
import org.streamsmanager.simulator.fault.Past;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.http.Endpoint;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.http.Plex;
import org.streamsmanager.simulator.http.Site;
import org.streamsmanager.simulator.world.Account;
import org.streamsmanager.simulator.world.Refused;
import org.streamsmanager.simulator.world.Share;
import org.streamsmanager.simulator.world.Universe;
import org.streamsmanager.simulator.world.World;

/** Answers requests from the world, or as an armed fault will have it. */
public final class Pipeline {
    private record Ready(int status, Sender.Body body) {}

    private final Vertx vertx;
    private final Universe universe;
    private final Site site;
    private final Faults faults;
    private final Past past;
    private final RequestRecord record;

    public Pipeline(Vertx vertx, Universe universe, Site site, Faults faults, Past past, RequestRecord record) {
        this.vertx = vertx;
        this.universe = universe;
        this.site = site;
        this.faults = faults;
        this.past = past;
        this.record = record;
        universe.beforeEachChange(
                world -> faults.lag().ifPresent(lag -> past.remember(world.copy(), universe.now(), lag)));
    }

    public void serve(
            RoutingContext context, Function<World, String> place, String pattern, Dialect dialect, Endpoint endpoint) {
        String host = universe.ask(place);
        Recording recording = new Recording(record, context, host, pattern, who(context), universe.now());
        Exchange exchange = new Exchange(context, dialect, endpoint, recording);
        Fault fault = faults.meet(
                        host,
                        context.request().method().name(),
                        context.request().path())
                .orElse(null);
        if (fault == null) {
            deliver(exchange, live(exchange));
        } else {
            recording.fault(fault);
            meet(exchange, fault);
        }
    }

    private void meet(Exchange exchange, Fault fault) {
        switch (fault) {
            case Fault.Answering said -> deliver(exchange, said(exchange, said), headers(said));
            case Fault.Slow slow -> vertx.setTimer(slow.delay().toMillis(), timer -> deliver(exchange, live(exchange)));
            case Fault.Hang ignored -> exchange.leaveOpen();
            case Fault.CutBefore ignored -> exchange.cut();
            case Fault.CutAfter ignored -> doAndCut(exchange);
            case Fault.CutInBody ignored -> cutInBody(exchange, live(exchange));
            case Fault.Ignored ignored -> deliver(exchange, ready(exchange, universe.copy(), fault));
            case Fault.Stale ignored -> deliver(exchange, stale(exchange));
            case Fault.Truncated ignored -> deliver(exchange, truncated(live(exchange)));
            default -> deliver(exchange, bent(exchange, fault));
        }
    }

    private void doAndCut(Exchange exchange) {
        live(exchange);
        exchange.cut();
    }

    private void cutInBody(Exchange exchange, Ready ready) {
        exchange.cutInBody(ready.status(), ready.body());
    }

    private Ready live(Exchange exchange) {
        return bent(exchange, null);
    }

    private Ready bent(Exchange exchange, Fault fault) {
        boolean reads = exchange.context().request().method().name().equals("GET");
        Function<World, Ready> work = world -> ready(exchange, world, fault);
        return reads ? universe.ask(work) : universe.alter(work);
    }

    private Ready stale(Exchange exchange) {
        return past.shown(universe.now())
                .map(before -> ready(exchange, before, null))
                .orElseGet(() -> live(exchange));
    }

    private static Ready truncated(Ready whole) {
        Sender.Body body = whole.body();
        int half = body.bytes().length() / 2;
        return new Ready(
                whole.status(), new Sender.Body(body.type(), body.bytes().slice(0, half)));
    }

    private Ready ready(Exchange exchange, World world, Fault fault) {
        Answer answer = answer(exchange, world);
        return written(exchange, fault == null ? answer : Lies.bend(fault, answer));
    }

    private Ready said(Exchange exchange, Fault.Answering said) {
        return written(exchange, said.answer(exchange.dialect()));
    }

    private static Map<String, String> headers(Fault.Answering said) {
        boolean tells = said instanceof Fault.RateLimited limited && limited.retryAfter() != null;
        return tells ? Map.of("Retry-After", String.valueOf(((Fault.RateLimited) said).retryAfter())) : Map.of();
    }

    private Answer answer(Exchange exchange, World world) {
        try {
            Call call = new Call(exchange.context(), world, universe.now(), site);
            if (exchange.dialect() == Dialect.V2) {
                call.requireClientIdentifier();
            }
            return exchange.endpoint().answer(call);
        } catch (Refused refused) {
            return Errors.of(exchange.dialect(), refused);
        }
    }

    private Ready written(Exchange exchange, Answer answer) {
        return new Ready(
                answer.status(),
                Sender.body(
                        answer.content(), exchange.dialect(), exchange.context().request()));
    }

    private void deliver(Exchange exchange, Ready ready) {
        deliver(exchange, ready, Map.of());
    }

    private void deliver(Exchange exchange, Ready ready, Map<String, String> headers) {
        exchange.send(ready.status(), ready.body(), headers);
    }

    private String who(RoutingContext context) {
        String token = Plex.value(context.request(), "Token").orElse(null);
        return token == null ? "nobody" : universe.ask(world -> nameOf(world, token));
    }

    private static String nameOf(World world, String token) {
        return world.tokens()
                .find(token)
                .map(grant -> grant.accountId())
                .or(() -> world.shares().byAccessToken(token).map(Share::invitedId))
                .flatMap(world.accounts()::byId)
                .map(Account::title)
                .orElse("a dead token");
    }
}
