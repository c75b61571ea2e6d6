package org.streamsmanager.simulator.mediaserver;

import org.streamsmanager.simulator.world.MediaServer;
import org.streamsmanager.simulator.world.World;

/** Sees what becomes of each media server. Called under the lock of the world. */
interface Witness {
    /** A server as it was and as it is, after a change to anything. */
    void saw(World world, MediaServer server, int index, Moment before, Moment now);
}
