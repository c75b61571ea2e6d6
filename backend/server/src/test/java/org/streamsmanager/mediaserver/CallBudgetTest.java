package org.streamsmanager.mediaserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streamsmanager.testing.PanelTest;

@QuarkusTest
class CallBudgetTest extends PanelTest {
    private static final int BURST = 40;

    @Inject
    CallBudget budget;

    private UUID account;

    @BeforeEach
    void link() {
        account = UUID.fromString(operator()
                .body(Map.of("token", "vega-token"))
                .post("/api/v1/plex-accounts")
                .path("id"));
    }

    @Test
    void aFewMayGoAtOnceAndTheOthersGetSlotsOfTheirOwn() {
        assertEquals(BURST, granted(BURST));
        List<Instant> slots = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            slots.add(budget.permit(account).orElseThrow());
        }
        assertEquals(20, new HashSet<>(slots).size(), "two came back at the same time");
        assertEquals(slots.stream().sorted().toList(), slots);
        assertEquals(Duration.ofMillis(9500), Duration.between(slots.getFirst(), slots.getLast()));
    }

    @Test
    void overAMinuteNoMoreGoThanTheRateAllows() {
        int granted = 0;
        for (int tick = 0; tick < 600; tick++) {
            granted += granted(1);
            world.pass(Duration.ofMillis(100));
        }
        assertTrue(granted >= 120 && granted <= 120 + BURST, "granted in a minute: " + granted);
    }

    @Test
    void whoReturnsAtTheirSlotGetsThrough() {
        granted(BURST);
        Instant slot = budget.permit(account).orElseThrow();
        world.pass(Duration.between(world.now(), slot));
        assertEquals(Optional.empty(), budget.permit(account));
    }

    @Test
    void pausesDoubleUntilACallWorksAndStopAtAQuarterOfAnHour() {
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            pauses.add(budget.limited(account, null).toSeconds());
        }
        assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 900L, 900L), pauses);
        assertTrue(budget.pause(account).isPresent());
        assertFalse(budget.permit(account).orElseThrow().isBefore(world.now().plusSeconds(900)));
        budget.worked(account);
        assertEquals(Optional.empty(), budget.pause(account));
        assertEquals(30, budget.limited(account, null).toSeconds());
        assertEquals(77, budget.limited(account, Duration.ofSeconds(77)).toSeconds());
    }

    @Test
    void oneAccountsPauseDoesNotConcernAnother() {
        UUID other = UUID.fromString(operator()
                .body(Map.of("token", "rigel-token"))
                .post("/api/v1/plex-accounts")
                .path("id"));
        budget.limited(account, null);
        assertEquals(Optional.empty(), budget.permit(other));
    }

    private int granted(int tries) {
        int granted = 0;
        for (int i = 0; i < tries; i++) {
            granted += budget.permit(account).isEmpty() ? 1 : 0;
        }
        return granted;
    }
}
