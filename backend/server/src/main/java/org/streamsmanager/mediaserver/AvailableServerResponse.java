package org.streamsmanager.mediaserver;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A server that the account owns; {@code serverId} is null while it is NEW here. */
public record AvailableServerResponse(
        String machineIdentifier,
        String name,
        @Nullable String productVersion,
        boolean online,
        List<Connection> connections,
        @Nullable UUID serverId,
        State state) {
    /** ADDED: here, under an account. DETACHED: here without one; adding it brings its row back. */
    public enum State {
        NEW,
        ADDED,
        DETACHED
    }

    static AvailableServerResponse from(AvailableServer seen, Server known) {
        return new AvailableServerResponse(
                seen.machineId(),
                seen.name(),
                seen.productVersion(),
                seen.online(),
                seen.connections(),
                known == null ? null : known.id(),
                state(known));
    }

    private static State state(Server known) {
        if (known == null) {
            return State.NEW;
        }
        return known.attached() ? State.ADDED : State.DETACHED;
    }
}
