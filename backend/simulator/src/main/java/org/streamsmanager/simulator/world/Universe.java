package org.streamsmanager.simulator.world;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The world under its lock, with the clock it lives by. The only way to touch the state. */
public final class Universe {
    private final ReentrantLock lock = new ReentrantLock();
    private final InstantSource clock;
    private Consumer<World> beforeChange = any -> {};
    private Consumer<World> afterAsking = any -> {};
    private World world;

    public Universe(InstantSource clock, World world) {
        this.clock = clock;
        this.world = world;
    }

    public Instant now() {
        return clock.instant();
    }

    /** A question may change something too: plex.tv notices new devices, media servers end sessions on a GET. */
    public <T> T ask(Function<World, T> question) {
        return locked(() -> {
            T answer = question.apply(world);
            afterAsking.accept(world);
            return answer;
        });
    }

    /** For whoever tells others what has changed. */
    public void afterAsking(Consumer<World> witness) {
        afterAsking = witness;
    }

    /** For whoever must see the world as it was before each change. */
    public void beforeEachChange(Consumer<World> witness) {
        beforeChange = witness;
    }

    public <T> T alter(Function<World, T> change) {
        return ask(current -> {
            beforeChange.accept(current);
            return change.apply(current);
        });
    }

    public void change(Consumer<World> change) {
        alter(current -> {
            change.accept(current);
            return current;
        });
    }

    public World copy() {
        return ask(World::copy);
    }

    public void replace(World next) {
        locked(() -> world = next);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
