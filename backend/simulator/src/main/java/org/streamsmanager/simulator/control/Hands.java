package org.streamsmanager.simulator.control;

import org.streamsmanager.simulator.mediaserver.Webhooks;
import org.streamsmanager.simulator.world.Universe;

/** Everything that can be done to the world, in four areas. */
public record Hands(Controls controls, AccountDeeds accounts, ServerDeeds servers, Watching watching) {
    public static Hands on(Universe universe, Webhooks webhooks) {
        return new Hands(
                new Controls(universe),
                new AccountDeeds(universe),
                new ServerDeeds(universe, webhooks),
                new Watching(universe));
    }
}
