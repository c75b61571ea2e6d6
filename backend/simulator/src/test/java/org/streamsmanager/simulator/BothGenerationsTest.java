package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done through one generation of the protocol is seen through the other. */
class BothGenerationsTest extends SimulatorTest {
    /** Twelve fixed seeds and one that nobody has chosen; {@code -Dsimulator.seed=N} repeats one. */
    static LongStream seeds() {
        Long wanted = Long.getLong("simulator.seed");
        return wanted == null
                ? LongStream.concat(LongStream.rangeClosed(1, 12), LongStream.of(System.nanoTime()))
                : LongStream.of(wanted);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bothTellTheSameAfterEveryStep(long seed) {
        BothViews views = new BothViews(vega, machine);
        RandomOwner owner = new RandomOwner(seed, simulator, vega, machine);
        for (int i = 0; i < 40; i++) {
            owner.act();
            String story = "seed " + seed + " after " + owner.done();
            assertEquals(views.v1(), views.v2(), story);
            assertEquals(views.people(), views.peopleV2(), story);
        }
        assertTrue(
                owner.done().stream().anyMatch(step -> step.matches("invite .* 20[01]")),
                "nothing happened: " + owner.done());
    }
}
