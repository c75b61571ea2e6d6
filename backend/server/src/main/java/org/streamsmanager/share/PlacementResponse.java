package org.streamsmanager.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streamsmanager.shared.NamedRef;

/**
 * Where somebody would go, {@code chosen} being null when no server fits, and what every server was taken or passed over
 * for; the chosen one comes first. {@code libraries} are what the plan gives on the chosen server.
 */
public record PlacementResponse(
        @Nullable NamedRef chosen, @Nullable NamedRef plan, List<PlacedServer> servers, List<String> libraries) {
    public record PlacedServer(
            NamedRef server,
            @Nullable String location,
            Placement.Reason reason,
            boolean chosen,
            int people,
            int seats) {}
}
