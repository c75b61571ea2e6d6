package org.streamsmanager.simulator.mediaserver;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.World;

/**
 * Shows what changed on each server to whoever tells others. It compares after every request instead of being told, so that
 * no way of changing anything can forget to tell.
 */
public final class Witnesses {
    private final List<Witness> witnesses;
    private final Map<Integer, Moment> known = new HashMap<>();
    private World seen;

    public Witnesses(Notifications notifications, Webhooks webhooks) {
        witnesses = List.of(notifications, webhooks);
    }

    /** Called under the lock of the world. */
    public void look(World world, Instant now) {
        if (seen != world) {
            known.clear();
            seen = world;
        }
        List<MediaServer> servers = world.servers().all();
        for (int i = 0; i < servers.size(); i++) {
            look(world, servers.get(i), i, now);
        }
    }

    private void look(World world, MediaServer server, int index, Instant at) {
        Moment now = Moment.of(server, at);
        Moment before = known.put(index, now);
        if (before != null) {
            witnesses.forEach(witness -> witness.saw(world, server, index, before, now));
        }
    }
}
