package org.streamsmanager.simulator.seed;

import java.time.Instant;
import java.util.Objects;
import org.streamsmanager.simulator.world.World;

/**
 * The world to begin with.
 *
 * @param users people of the {@code community} seed
 * @param owners accounts that its four servers belong to: with one, everybody is in one list
 */
public record Beginning(Seed seed, int users, int owners) {
    public static final int OWNERS = 3;

    public Beginning {
        Objects.requireNonNull(seed);
        if (users < 0 || users > 1_000_000) {
            throw new IllegalArgumentException("The number of users must be between 0 and a million, not " + users);
        }
        if (owners < 1 || owners > OWNERS) {
            throw new IllegalArgumentException("The number of owners must be 1, 2 or 3, not " + owners);
        }
    }

    public static Beginning with(Seed seed) {
        return new Beginning(seed, 500, OWNERS);
    }

    public Beginning seed(Seed other) {
        return new Beginning(other, users, owners);
    }

    public Beginning users(int number) {
        return new Beginning(seed, number, owners);
    }

    public Beginning owners(int number) {
        return new Beginning(seed, users, number);
    }

    public World plant(Instant now) {
        return seed.plant(now, this);
    }
}
