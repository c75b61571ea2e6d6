package org.streamsmanager.mediaserver;

import java.util.Collection;
import java.util.UUID;

/** Port: who has access to servers. Implemented by the module that keeps the shares. */
public interface ServerUsers {
    /** People with a share that has not ended on any of these servers; somebody on two of them counts once. */
    int withLiveShares(Collection<UUID> serverIds);
}
