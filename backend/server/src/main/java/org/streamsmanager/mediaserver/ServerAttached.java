package org.streamsmanager.mediaserver;

import java.util.UUID;

/** Sent in the transaction in which a server was added, or a detached one came back under an account. */
public record ServerAttached(UUID serverId, boolean returned) {}
