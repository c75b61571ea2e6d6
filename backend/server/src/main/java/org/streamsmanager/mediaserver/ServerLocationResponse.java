package org.streamsmanager.mediaserver;

import java.util.UUID;

/** A place with the number of servers there; lower positions come first. {@code version} is the ETag to edit it with. */
public record ServerLocationResponse(UUID id, String name, int position, int servers, int version) {}
