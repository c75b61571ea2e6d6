package org.streamsmanager.simulator.world;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** Every number comes from here. The ranges are far enough apart never to meet. */
public final class Ids implements Serializable {
    /** What is counted, and where the counting starts. */
    public enum Kind {
        SERVER(7_700_455),
        SHARE(23_000_877),
        OWNER(41_000_101),
        PERSON(52_000_202),
        DEVICE(71_000_301),
        LIBRARY(108_200_341),
        PIN(901_234_567),
        SECRET(1),
        SESSION(1),
        HISTORY(1),
        PLAYER(1);

        private final long first;

        Kind(long first) {
            this.first = first;
        }
    }

    private final Map<Kind, Long> used = new EnumMap<>(Kind.class);

    public long next(Kind kind) {
        return used.merge(kind, kind.first, (last, first) -> last + 1);
    }

    /** Looks random, and is the same in every run. */
    public String secret() {
        return Secrets.text("secret " + next(Kind.SECRET), 20);
    }
}
