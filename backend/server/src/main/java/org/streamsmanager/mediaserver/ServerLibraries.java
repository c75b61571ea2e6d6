package org.streamsmanager.mediaserver;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Port: how many libraries servers have. */
public interface ServerLibraries {
    /** Present libraries by server; a server without any may be absent. */
    Map<UUID, Integer> countByServer(Collection<UUID> serverIds);
}
