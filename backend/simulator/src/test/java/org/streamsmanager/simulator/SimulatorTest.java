package org.streamsmanager.simulator;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.streamsmanager.simulator.seed.Seed;

/** A running simulator with the small seed, begun anew for each test. */
abstract class SimulatorTest {
    static final Instant START = Instant.parse("2026-01-31T10:00:00Z");

    private static Simulator shared;

    protected final SettableClock clock = SHARED_CLOCK;
    protected Simulator simulator;
    protected Client vega;
    protected Client rigel;
    protected Client nova;
    protected Client luna;
    protected Client nobody;
    protected String machine;

    private static final SettableClock SHARED_CLOCK = SettableClock.standingAt(START);

    @BeforeEach
    void begin() {
        SHARED_CLOCK.set(START);
        if (shared == null) {
            shared = Simulator.start(SimulatorOptions.small().with(SHARED_CLOCK).with(Seed.SMALL));
        }
        simulator = shared;
        simulator.reset();
        vega = as("vega-token");
        rigel = as("rigel-token");
        nova = as("nova-token");
        luna = as("luna-token");
        nobody = as(null);
        machine = machine("Observatory");
    }

    @AfterEach
    void disarm() {
        simulator.faults().clear();
    }

    Client as(String token) {
        return Client.of(simulator.plexTvUri(), token);
    }

    Client at(String server, String token) {
        return Client.of(simulator.mediaServerUri(server), token);
    }

    String machine(String server) {
        return at(server, null).get("/identity").attribute("MediaContainer", "machineIdentifier");
    }

    /** The global id of a library of vega's server. */
    long library(String title) {
        return Long.parseLong(vega.get("/api/servers/" + machine)
                .with("Section", "title", title)
                .getAttribute("id"));
    }

    long id(String person) {
        return simulator
                .universe()
                .ask(world -> world.accounts().find(person).orElseThrow().id());
    }

    Reply invite(String whom, String... titles) {
        String ids = Arrays.stream(titles)
                .map(title -> String.valueOf(library(title)))
                .collect(Collectors.joining(","));
        return vega.json()
                .post(
                        "/api/v2/shared_servers",
                        "{'machineIdentifier':'%s','invitedEmail':'%s','librarySectionIds':[%s],'skipFriendship':true}"
                                .formatted(machine, whom, ids));
    }
}
