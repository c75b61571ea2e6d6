package org.streamsmanager.share;

import java.util.UUID;

/** A library that everybody of a plan gets on a server, or loses there. */
record GroupDifference(UUID serverId, UUID planId, String library, boolean gives) {}
