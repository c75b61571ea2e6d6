package org.streamsmanager.plan;

import java.util.Optional;
import java.util.UUID;

/** Port: on which server a person has access now, or an invitation to. */
public interface CurrentServers {
    Optional<UUID> serverOf(UUID userId);
}
