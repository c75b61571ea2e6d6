package org.streamsmanager.library;

import java.util.UUID;

/** A server that no account has any more, and how many libraries would get the group that theirs had there. */
public record GroupTakeOverOffer(UUID fromServerId, String fromServerName, int libraries) {}
