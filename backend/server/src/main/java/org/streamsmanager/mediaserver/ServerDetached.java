package org.streamsmanager.mediaserver;

import java.util.UUID;

/** Sent in the transaction in which a server lost its account or was removed: nobody can be given access there any more. */
public record ServerDetached(UUID serverId, String serverName, String cause) {}
