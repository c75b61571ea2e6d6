package org.streamsmanager.simulator.fault;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.streamsmanager.simulator.world.World;

/** The worlds as they were before recent changes, for readers that must not see these yet. */
public final class Past {
    private static final class Before {
        private final World world;
        private final Instant until;
        private int reads;

        private Before(World world, Instant until, int reads) {
            this.world = world;
            this.until = until;
            this.reads = reads;
        }

        private boolean stillShown(Instant now) {
            return now.isBefore(until) || reads > 0;
        }
    }

    private final Deque<Before> befores = new ArrayDeque<>();

    public synchronized void remember(World before, Instant now, Fault.Stale lag) {
        befores.addLast(new Before(before, now.plus(lag.lag()), lag.reads()));
    }

    /** The oldest world that still stands for the present one. */
    public synchronized Optional<World> shown(Instant now) {
        befores.removeIf(before -> !before.stillShown(now));
        Optional<Before> oldest = Optional.ofNullable(befores.peekFirst());
        oldest.ifPresent(before -> before.reads--);
        return oldest.map(before -> before.world);
    }

    public synchronized void forget() {
        befores.clear();
    }
}
