package org.streamsmanager.simulator.listener;

import io.vertx.core.Vertx;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.streamsmanager.simulator.fault.Fault;
import org.streamsmanager.simulator.fault.Lies;
import org.streamsmanager.simulator.fault.Past;
import org.streamsmanager.simulator.world.Universe;
import org.streamsmanager.simulator.world.World;

/** What becomes of a request that meets a fault. */
final class FaultyAnswers {
    private static final long BEFORE_DROPPING = 50;

    private final Vertx vertx;
    private final Universe universe;
    private final Answers answers;
    private final Past past;

    FaultyAnswers(Vertx vertx, Universe universe, Answers answers, Past past) {
        this.vertx = vertx;
        this.universe = universe;
        this.answers = answers;
        this.past = past;
    }

    void answer(Exchange exchange, Fault fault) {
        exchange.recording().fault(fault);
        switch (fault) {
            case Fault.Answering said -> exchange.send(said(exchange, said));
            case Fault.Slow slow ->
                vertx.setTimer(slow.delay().toMillis(), timer -> exchange.send(answers.live(exchange)));
            case Fault.Hang ignored -> exchange.leaveOpen();
            case Fault.Silent ignored -> exchange.sendSilently(answers.live(exchange));
            case Fault.Dropped ignored -> drop(exchange);
            case Fault.CutBefore ignored -> exchange.cut();
            case Fault.CutAfter ignored -> doAndCut(exchange);
            case Fault.CutInBody ignored -> exchange.cutInBody(answers.live(exchange));
            case Fault.Ignored ignored -> exchange.send(from(exchange, universe.copy()));
            case Fault.Stale ignored -> exchange.send(stale(exchange));
            case Fault.Truncated ignored -> exchange.send(answers.live(exchange).half());
            default -> exchange.send(answers.live(exchange, answer -> Lies.bend(fault, answer)));
        }
    }

    private Ready said(Exchange exchange, Fault.Answering said) {
        Ready ready = Sender.ready(said.answer(exchange.dialect()), exchange);
        return said instanceof Fault.RateLimited(Integer seconds) && seconds != null
                ? ready.with(Map.of("Retry-After", seconds.toString()))
                : ready;
    }

    private void doAndCut(Exchange exchange) {
        answers.live(exchange);
        exchange.cut();
    }

    private void drop(Exchange exchange) {
        exchange.sendSilently(answers.live(exchange));
        vertx.setTimer(BEFORE_DROPPING, timer -> exchange.close());
    }

    private Ready stale(Exchange exchange) {
        return past.shown(universe.now()).map(before -> from(exchange, before)).orElseGet(() -> answers.live(exchange));
    }

    private Ready from(Exchange exchange, World world) {
        return answers.of(exchange, world, UnaryOperator.identity());
    }
}
