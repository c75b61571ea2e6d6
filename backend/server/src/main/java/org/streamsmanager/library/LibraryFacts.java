package org.streamsmanager.library;

import java.util.UUID;

/** What other modules may know of a library that can be shared; {@code globalId} is the number that sharing wants. */
public record LibraryFacts(UUID id, UUID serverId, String globalId, String title, String type, UUID groupId) {}
