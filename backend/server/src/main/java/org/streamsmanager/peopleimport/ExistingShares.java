package org.streamsmanager.peopleimport;

import java.util.UUID;
import org.streamsmanager.mediaserver.RemoteShare;

/** Port: notes access that people have already. Implemented by the module that keeps the shares. */
public interface ExistingShares {
    /** In the caller's transaction, which holds the lock of the user. Does nothing when the share is known. */
    void adopt(UUID userId, UUID identityId, UUID serverId, RemoteShare share);
}
