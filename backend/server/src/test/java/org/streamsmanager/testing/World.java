package org.streamsmanager.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;
import org.streamsmanager.simulator.SettableClock;
import org.streamsmanager.simulator.Simulator;
import org.streamsmanager.simulator.SimulatorOptions;
import org.streamsmanager.simulator.seed.Beginning;

/** The world outside of the panel, and the time that panel and world share. */
@ApplicationScoped
public class World {
    private static final Instant BEGINNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final SettableClock CLOCK = SettableClock.standingAt(BEGINNING);
    private static Simulator simulator;

    @Produces
    @ApplicationScoped
    Clock clock() {
        return CLOCK;
    }

    public void reset() {
        CLOCK.set(BEGINNING);
        plex().reset();
    }

    /** The world begins anew with other people. */
    public void settle(Beginning beginning) {
        plex().reset(beginning);
    }

    /** A simulated plex.tv with the small seed: owners vega and rigel, and people. */
    public Simulator plex() {
        synchronized (World.class) {
            if (simulator == null) {
                int port = ConfigProvider.getConfig().getValue(PanelResources.SIMULATOR_PORT, Integer.class);
                simulator = Simulator.start(SimulatorOptions.small().with(CLOCK).port(port));
            }
            return simulator;
        }
    }

    public Instant now() {
        return CLOCK.instant();
    }

    public void pass(Duration time) {
        CLOCK.advance(time);
    }
}
