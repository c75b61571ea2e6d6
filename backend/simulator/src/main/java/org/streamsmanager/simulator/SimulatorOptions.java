package org.streamsmanager.simulator;

import java.time.Clock;
import java.time.InstantSource;
import java.util.Objects;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.seed.Beginning;
import org.streamsmanager.simulator.seed.Seed;

/**
 * How to start a simulator.
 *
 * @param port of plex.tv; 0 takes any. Media servers take the next free ones, or any
 * @param bind the address to listen on
 * @param advertise the host that answers name for media servers
 * @param tls the media servers that speak TLS, with certificates that they signed themselves
 * @param rateLimit how many requests per second plex.tv takes; off in tests unless asked for
 * @param clock the time it lives by; a {@link SettableClock} can be moved through the controls
 */
public record SimulatorOptions(
        int port,
        String bind,
        String advertise,
        Beginning beginning,
        InstantSource clock,
        RateLimit rateLimit,
        Tls tls) {

    private static final String LOCAL = "127.0.0.1";

    public SimulatorOptions {
        Objects.requireNonNull(bind);
        Objects.requireNonNull(advertise);
        Objects.requireNonNull(beginning);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(rateLimit);
        Objects.requireNonNull(tls);
        if (port < 0 || port > 65_000) {
            throw new IllegalArgumentException("The port must be between 0 and 65000, not " + port);
        }
    }

    public static SimulatorOptions small() {
        return new SimulatorOptions(
                0,
                LOCAL,
                LOCAL,
                Beginning.with(Seed.SMALL),
                SettableClock.following(Clock.systemUTC()),
                RateLimit.OFF,
                Tls.NOWHERE);
    }

    public static SimulatorOptions community() {
        return small().with(Seed.COMMUNITY);
    }

    public SimulatorOptions with(Seed seed) {
        return with(beginning.seed(seed));
    }

    public SimulatorOptions users(int number) {
        return with(beginning.users(number));
    }

    public SimulatorOptions owners(int number) {
        return with(beginning.owners(number));
    }

    public SimulatorOptions with(Beginning other) {
        return new SimulatorOptions(port, bind, advertise, other, clock, rateLimit, tls);
    }

    /** To share one clock with whatever is tested. */
    public SimulatorOptions with(InstantSource other) {
        return new SimulatorOptions(port, bind, advertise, beginning, other, rateLimit, tls);
    }

    public SimulatorOptions port(int number) {
        return new SimulatorOptions(number, bind, advertise, beginning, clock, rateLimit, tls);
    }

    public SimulatorOptions bind(String address) {
        return new SimulatorOptions(port, address, advertise, beginning, clock, rateLimit, tls);
    }

    public SimulatorOptions advertise(String host) {
        return new SimulatorOptions(port, bind, host, beginning, clock, rateLimit, tls);
    }

    public SimulatorOptions rateLimit(RateLimit limit) {
        return new SimulatorOptions(port, bind, advertise, beginning, clock, limit, tls);
    }

    public SimulatorOptions tls(Tls servers) {
        return new SimulatorOptions(port, bind, advertise, beginning, clock, rateLimit, servers);
    }
}
