package org.streamsmanager.simulator;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.streamsmanager.simulator.control.Simulation;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.listener.SelfSigned;
import org.streamsmanager.simulator.mediaserver.Delivery;
import org.streamsmanager.simulator.seed.Beginning;
import org.streamsmanager.simulator.world.Universe;

/** The simulator in the hands of its own controls. */
final class Running implements Simulation {
    private final Simulator simulator;
    private final SimulatorOptions options;
    private final Universe universe;
    private final Executor aside = Thread::startVirtualThread;

    Running(Simulator simulator, SimulatorOptions options, Universe universe) {
        this.simulator = simulator;
        this.options = options;
        this.universe = universe;
    }

    @Override
    public Instant now() {
        return universe.now();
    }

    @Override
    public void setClock(Instant instant) {
        clock().set(instant);
    }

    @Override
    public void advanceClock(Duration step) {
        clock().advance(step);
    }

    private SettableClock clock() {
        if (options.clock() instanceof SettableClock clock) {
            return clock;
        }
        throw new IllegalArgumentException("The clock belongs to whoever started the simulator");
    }

    @Override
    public void reset(UnaryOperator<Beginning> wish) {
        simulator.reset(wish.apply(options.beginning()));
    }

    @Override
    public void reachable(String server, boolean reachable) {
        simulator.reachable(server, reachable);
    }

    @Override
    public void tls(String server, boolean on) {
        simulator.tls(server, on);
    }

    @Override
    public void renewCertificate(String server) {
        simulator.renewCertificate(server);
    }

    @Override
    public Optional<SelfSigned> certificate(String server) {
        return simulator.certificate(server);
    }

    @Override
    public void plexTvAway(Duration time) {
        aside.execute(() -> simulator.plexTvReachable(false));
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, aside)
                .execute(() -> simulator.plexTvReachable(true));
    }

    @Override
    public void dropNotifications(String server) {
        simulator.dropNotifications(server);
    }

    @Override
    public List<Delivery> deliveries() {
        return simulator.deliveries();
    }

    @Override
    public void rateLimit(RateLimit limit) {
        simulator.rateLimit(limit);
    }

    @Override
    public Map<String, URI> mediaServers() {
        return simulator.mediaServers();
    }
}
