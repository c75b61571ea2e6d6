package org.streamsmanager.mediaserver;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Port: who has access to servers. Implemented by the module that keeps the shares. */
public interface ServerUsers {
    /** People with a share that has not ended on any of these servers; somebody on two of them counts once. */
    int withLiveShares(Collection<UUID> serverIds);

    /** What the server calls the shares and invitations that it should list: none of them was missing the last time. */
    Set<String> listedOn(UUID serverId);
}
