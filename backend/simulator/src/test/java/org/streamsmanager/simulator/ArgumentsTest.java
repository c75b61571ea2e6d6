package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streamsmanager.simulator.fault.RateLimit;
import org.streamsmanager.simulator.seed.Seed;

class ArgumentsTest {
    @Test
    void everyOptionIsTaken() {
        SimulatorOptions options = Arguments.parse(
                List.of(("--port 8090 --bind 0.0.0.0 --advertise simulator --seed community --users 7 --owners 2"
                                + " --tls Observatory,Atlas --rate-limit 3/4")
                        .split(" ")));
        assertEquals(8090, options.port());
        assertEquals("0.0.0.0", options.bind());
        assertEquals("simulator", options.advertise());
        assertEquals(Seed.COMMUNITY, options.beginning().seed());
        assertEquals(7, options.beginning().users());
        assertEquals(2, options.beginning().owners());
        assertEquals(Tls.only("Observatory", "Atlas"), options.tls());
        assertTrue(Arguments.parse(List.of("--tls", "all")).tls().on("Meridian"));
        assertEquals(new RateLimit(3, 4), options.rateLimit());
        assertEquals(
                RateLimit.OFF, Arguments.parse(List.of("--rate-limit", "off")).rateLimit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port x",
                "--port 70000",
                "--port",
                "--seed huge",
                "--users -1",
                "--owners 4",
                "--rate-limit 5",
                "--what 1"
            })
    void whatMakesNoSenseIsRefusedWithASentence(String line) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Arguments.parse(List.of(line.split(" "))));
        assertTrue(refused.getMessage().length() > 10, refused.getMessage());
    }
}
