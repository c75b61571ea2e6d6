package org.streamsmanager.simulator;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Objects;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.seed.Seed;

/**
 * How to start a simulator.
 *
 * @param port of plex.tv; 0 takes any. Media servers take the ports after it, or any
 * @param bind the address to listen on
 * @param advertise the host that answers name for media servers
 * @param users people of the {@code community} seed
 * @param rateLimit how many requests per second plex.tv takes; off in tests unless asked for
 * @param clock the time it lives by; a {@link SettableClock} can be moved through the controls
 */
public record SimulatorOptions(
        int port, String bind, String advertise, Seed seed, int users, InstantSource clock, RateLimit rateLimit) {

    private static final String LOCAL = "127.0.0.1";

    public SimulatorOptions {
        Objects.requireNonNull(bind);
        Objects.requireNonNull(advertise);
        Objects.requireNonNull(seed);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(rateLimit);
        if (port < 0 || port > 65_000) {
            throw new IllegalArgumentException("The port must be between 0 and 65000, not " + port);
        }
        if (users < 0 || users > 1_000_000) {
            throw new IllegalArgumentException("The number of users must be between 0 and a million, not " + users);
        }
    }

    public static SimulatorOptions small() {
        return new SimulatorOptions(
                0, LOCAL, LOCAL, Seed.SMALL, 500, SettableClock.following(Clock.systemUTC()), RateLimit.OFF);
    }

    public static SimulatorOptions community() {
        return small().with(Seed.COMMUNITY);
    }

    public SimulatorOptions with(Seed other) {
        return new SimulatorOptions(port, bind, advertise, other, users, clock, rateLimit);
    }

    /** To share one clock with whatever is tested. */
    public SimulatorOptions with(InstantSource other) {
        return new SimulatorOptions(port, bind, advertise, seed, users, other, rateLimit);
    }

    public SimulatorOptions users(int number) {
        return new SimulatorOptions(port, bind, advertise, seed, number, clock, rateLimit);
    }

    public SimulatorOptions port(int number) {
        return new SimulatorOptions(number, bind, advertise, seed, users, clock, rateLimit);
    }

    public SimulatorOptions bind(String address) {
        return new SimulatorOptions(port, address, advertise, seed, users, clock, rateLimit);
    }

    public SimulatorOptions advertise(String host) {
        return new SimulatorOptions(port, bind, host, seed, users, clock, rateLimit);
    }

    public SimulatorOptions rateLimit(RateLimit limit) {
        return new SimulatorOptions(port, bind, advertise, seed, users, clock, limit);
    }
}
