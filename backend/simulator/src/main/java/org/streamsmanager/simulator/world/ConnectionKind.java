package org.streamsmanager.simulator.world;

import java.util.Arrays;
import java.util.Locale;

/** The ways to a media server that resources offer. All of them end at the same port, but for the dead one. */
public enum ConnectionKind {
    LOCAL,
    /** An address of the owner's network that is none of ours. */
    DEAD_LOCAL,
    REMOTE,
    /** Offered to those who ask for it. */
    RELAY;

    public static ConnectionKind of(String word) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.BAD_REQUEST.error("A connection is local, dead-local, remote or relay, not " + word));
    }

    public boolean local() {
        return this == LOCAL || this == DEAD_LOCAL;
    }
}
