package org.streamsmanager.simulator.listener;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.streamsmanager.simulator.http.Answer;
import org.streamsmanager.simulator.http.Call;
import org.streamsmanager.simulator.http.Dialect;
import org.streamsmanager.simulator.http.Errors;
import org.streamsmanager.simulator.http.Site;
import org.streamsmanager.simulator.world.Refused;
import org.streamsmanager.simulator.world.Universe;
import org.streamsmanager.simulator.world.World;

/** Asks endpoints. An answer is written under the lock, since its lists are read while they are written. */
final class Answers {
    private final Universe universe;
    private final Site site;

    Answers(Universe universe, Site site) {
        this.universe = universe;
        this.site = site;
    }

    Ready live(Exchange exchange) {
        return live(exchange, UnaryOperator.identity());
    }

    /** The change that a request makes is made, whatever becomes of its answer. */
    Ready live(Exchange exchange, UnaryOperator<Answer> bend) {
        Function<World, Ready> work = world -> of(exchange, world, bend);
        return exchange.reads() ? universe.ask(work) : universe.alter(work);
    }

    Ready of(Exchange exchange, World world, UnaryOperator<Answer> bend) {
        return Sender.ready(bend.apply(answer(exchange, world)), exchange);
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
}
