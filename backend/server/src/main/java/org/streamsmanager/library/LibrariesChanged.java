package org.streamsmanager.library;

import java.util.UUID;

/** Sent in the transaction in which what can be shared from a server became something else. */
public record LibrariesChanged(UUID serverId) {}
