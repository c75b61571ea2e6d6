package org.streamsmanager.simulator.seed;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.streamsmanager.simulator.world.World;

/** The worlds one can begin with. */
public enum Seed {
    SMALL {
        @Override
        World plant(Instant now, Beginning beginning) {
            return new SmallSeed(now).plant();
        }
    },
    COMMUNITY {
        @Override
        World plant(Instant now, Beginning beginning) {
            return new CommunitySeed(now).plant(beginning);
        }
    };

    abstract World plant(Instant now, Beginning beginning);

    public static Seed of(String name) {
        return Arrays.stream(values())
                .filter(seed -> seed.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no seed " + name + ": small, community"));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
