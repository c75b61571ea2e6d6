package org.streamsmanager.mediaserver;

import java.util.Collection;
import java.util.UUID;

/** Port: which changes of access are still to be made. Implemented by the module that keeps the shares. */
public interface PlannedChanges {
    int on(Collection<UUID> serverIds);
}
