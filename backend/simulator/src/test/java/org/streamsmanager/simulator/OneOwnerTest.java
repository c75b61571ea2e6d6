package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A community whose four servers have one owner: everybody is in one list. */
class OneOwnerTest extends SimulatorTest {
    @AfterEach
    void backToSmall() {
        simulator.reset();
    }

    @Test
    void everybodyIsInOneList() {
        assertEquals(
                204,
                nobody.post("/_sim/reset", "{'seed':'community','users':200,'owners':1}")
                        .status());
        assertEquals(4, vega.get("/api/v2/resources").all("resource").size());
        assertEquals(0, rigel.get("/api/v2/resources").all("resource").size());
        assertTrue(vega.get("/api/users").all("User").size() > 140);
    }
}
